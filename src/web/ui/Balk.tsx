import type { ReactNode } from 'react'
import styles from './Balk.module.css'
import { SkipLink } from './SkipLink'

type Props = {
  naam: ReactNode
  navigatie?: ReactNode
  persoon?: ReactNode
  mededeling?: ReactNode
  menunaam?: string
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
 * @param inhoudId id of the page's main element: puts a link to it first of all (2.4.1)
 *
 * WCAG 1.3.1 (banner and named navigation), 1.4.10 (wraps in reading order at 320 px), 2.5.8.
 */
export function Balk({ naam, navigatie, persoon, mededeling, menunaam = 'Hoofdmenu', inhoudId }: Props) {
  return (
    <header className={styles.balk}>
      {inhoudId && <SkipLink naar={inhoudId} />}
      <div className={styles.regel}>
        <div className={styles.naam}>{naam}</div>
        {navigatie && (
          <nav aria-label={menunaam} className={styles.navigatie}>
            {navigatie}
          </nav>
        )}
        {persoon && <div className={styles.persoon}>{persoon}</div>}
      </div>
      {mededeling && <p className={styles.mededeling}>{mededeling}</p>}
    </header>
  )
}
