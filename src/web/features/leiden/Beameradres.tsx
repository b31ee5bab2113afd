import { useState } from 'react'
import { Knop } from '../../ui/Knop'
import styles from './Meedoen.module.css'
import { useBeameradres } from './useBeameradres'

/**
 * The address of the screen for the room, as text. Copying is offered only where the browser can: over plain http it
 * cannot, and the text is there to be selected.
 */
export function Beameradres() {
  const adres = useBeameradres()
  const [gekopieerd, setGekopieerd] = useState(false)
  const klembord = navigator.clipboard as Clipboard | undefined
  const kopieer = () => klembord?.writeText(adres).then(() => setGekopieerd(true))
  return (
    <div>
      <h3 className={styles.kop}>Het scherm voor de beamer</h3>
      <p>
        Open dit adres op de computer die aan de beamer zit. Het laat alleen zien wat de hele groep mag zien.
      </p>
      <p className={styles.beameradres}>{adres}</p>
      {klembord && (
        <Knop variant="tekst" onClick={kopieer}>
          Adres kopiëren
        </Knop>
      )}
      <span role="status">{gekopieerd && ' Het adres is gekopieerd.'}</span>
    </div>
  )
}
