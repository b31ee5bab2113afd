import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef } from 'react'
import styles from './Dialoog.module.css'

type Props = {
  open: boolean
  titel: ReactNode
  onSluit: () => void
  acties?: ReactNode
  children?: ReactNode
}

/**
 * A question that must be answered first, in the browser's own modal dialog: it keeps focus inside, closes on Escape and
 * gives focus back to where it came from.
 *
 * @param onSluit called however it closes; the owner then sets `open` to false
 * @param acties the buttons, the safe one included; there is no other way out on screen but those
 *
 * WCAG 2.1.2 (Escape leaves), 2.4.3 (focus to the title and back), 4.1.2 (named by its title).
 */
export function Dialoog({ open, titel, onSluit, acties, children }: Props) {
  const dialoog = useRef<HTMLDialogElement>(null)
  const kop = useRef<HTMLHeadingElement>(null)
  const id = useId()

  useEffect(() => {
    const element = dialoog.current
    if (!open || !element) return
    element.showModal()
    kop.current?.focus()
    return () => element.close()
  }, [open])

  // Escape only asks: the owner closes, at once. Were the browser to close it, its event would come a moment later, and
  // undo an opening that somebody quick had asked for in between.
  const vraagSluiten = (event: SyntheticEvent) => {
    event.preventDefault()
    onSluit()
  }

  // A browser may close it all the same (Escape twice). Its event comes later than the closing; by then the owner may have
  // closed it, or an effect run twice opened it again.
  const sluit = () => {
    if (open && !dialoog.current?.open) onSluit()
  }

  return (
    <dialog
      ref={dialoog}
      aria-labelledby={id}
      className={styles.dialoog}
      onCancel={vraagSluiten}
      onClose={sluit}
    >
      {open && (
        <>
          <h2 id={id} ref={kop} tabIndex={-1} className={styles.titel}>
            {titel}
          </h2>
          <div className={styles.inhoud}>{children}</div>
          <div className={styles.acties}>{acties}</div>
        </>
      )}
    </dialog>
  )
}
