import { type ReactNode, useId, useState } from 'react'
import styles from './Balk.module.css'
import { SkipLink } from './SkipLink'

type Props = {
  naam: ReactNode
  navigatie?: ReactNode
  persoon?: ReactNode
  mededeling?: ReactNode
  menunaam?: string
  plek?: string
  inhoudId?: string
}

/**
 * The bar on top of every page.
 *
 * @param naam the product, usually a link to the start
 * @param navigatie links of the main menu; the one with `aria-current` is marked
 * @param persoon who is signed in, and the way out
 * @param mededeling one line under the bar for every page, such as that all data are an example
 * @param menunaam names the menu for a screen reader, where a page has another one
 * @param plek where the reader is; being somewhere else closes the menu again
 * @param inhoudId id of the page's main element: puts a link to it first of all (2.4.1)
 *
 * On a phone a menu of more than three links stands behind a button: the page begins at once.
 *
 * WCAG 1.3.1 (banner and named navigation), 1.4.10 (wraps in reading order at 320 px), 2.5.8, 4.1.2 (the button says
 * whether the menu is open).
 */
export function Balk({
  naam,
  navigatie,
  persoon,
  mededeling,
  menunaam = 'Hoofdmenu',
  plek = '',
  inhoudId,
}: Props) {
  const menuId = useId()
  const [openOp, setOpenOp] = useState<string | null>(null)
  const open = openOp === plek
  return (
    <header className={styles.balk}>
      {inhoudId && <SkipLink naar={inhoudId} />}
      <div className={styles.regel}>
        <div className={styles.naam}>{naam}</div>
        {navigatie && (
          <>
            <button
              type="button"
              className={styles.menuknop}
              aria-expanded={open}
              aria-controls={menuId}
              onClick={() => setOpenOp(open ? null : plek)}
            >
              Menu
            </button>
            <nav id={menuId} aria-label={menunaam} className={styles.navigatie} data-open={open}>
              {navigatie}
            </nav>
          </>
        )}
        {persoon && <div className={styles.persoon}>{persoon}</div>}
      </div>
      {mededeling && <p className={styles.mededeling}>{mededeling}</p>}
    </header>
  )
}
