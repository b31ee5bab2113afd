import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { Dialoog } from '../../ui/Dialoog'
import { Knop } from '../../ui/Knop'
import styles from './Beamerlink.module.css'

/**
 * Opens the screen for the room in a window of its own, and gives its address for another machine. Copying is offered
 * only where the browser can: over plain http it cannot, and the address stands there to be selected.
 */
export function Beamerlink({ sleutel }: { sleutel: string }) {
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const [gekopieerd, setGekopieerd] = useState(false)
  const { href } = router.buildLocation({ to: '/beamer/$sleutel', params: { sleutel } })
  const adres = new URL(href, window.location.origin).href
  const klembord = navigator.clipboard as Clipboard | undefined
  const kopieer = () => klembord?.writeText(adres).then(() => setGekopieerd(true))
  const sluit = () => {
    setOpen(false)
    setGekopieerd(false)
  }
  return (
    <span className={styles.beamer}>
      <a href={href} target="_blank" rel="noreferrer" className={styles.link}>
        Scherm voor de beamer openen<span className="visually-hidden"> (in een nieuw venster)</span>
      </a>
      <Knop variant="tekst" onClick={() => setOpen(true)}>
        Adres van de beamer
      </Knop>
      <Dialoog
        open={open}
        titel="Adres van het scherm voor de beamer"
        onSluit={sluit}
        acties={
          <>
            {klembord && <Knop onClick={kopieer}>{gekopieerd ? 'Gekopieerd' : 'Adres kopiëren'}</Knop>}
            <Knop variant="rustig" onClick={sluit}>
              Sluiten
            </Knop>
          </>
        }
      >
        <p>
          Open dit adres op de computer die aan de beamer zit. Het scherm laat alleen zien wat de hele groep
          mag zien.
        </p>
        <p className={styles.adres}>{adres}</p>
      </Dialoog>
    </span>
  )
}
