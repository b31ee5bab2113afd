import { Link, useLocation } from '@tanstack/react-router'
import type { Antwoordboek, Boekbeeld } from '../../gegevens/antwoorden/Antwoordboek'
import { useBoek } from '../../gegevens/antwoorden/boeken'
import styles from './Opslagstatus.module.css'
import { useNaRust } from './useNaRust'

/** A save takes less than this, so in a quiet room the line never changes. In milliseconds. */
const RUST = 700

/**
 * One quiet line that says whether all answers are safe. It changes only when that stays so for a moment, so that a
 * screen reader is not told about each save (WCAG 4.1.3).
 */
export function Opslagstatus({ boek }: { boek: Antwoordboek }) {
  const beeld = useBoek(boek)
  const { href } = useLocation()
  const tekst = useNaRust(statusVan(beeld), RUST)
  return (
    <span className={styles.status}>
      <span
        role="status"
        aria-busy={beeld.wachtend > 0}
        className={tekst === ALLES_OPGESLAGEN ? styles.goed : styles.wacht}
      >
        {tekst}
      </span>
      {beeld.toestand === 'afgemeld' && (
        <Link to="/aanmelden" search={{ terug: href }}>
          Opnieuw aanmelden
        </Link>
      )}
    </span>
  )
}

const ALLES_OPGESLAGEN = 'Alle antwoorden opgeslagen'

function statusVan({ wachtend, toestand, conflicten, geweigerd }: Boekbeeld): string {
  const teVerzenden = wachtend - conflicten.length - geweigerd.length
  if (teVerzenden > 0) {
    const aantal = teVerzenden === 1 ? '1 antwoord' : `${teVerzenden} antwoorden`
    if (toestand === 'afgemeld') return `U bent niet meer aangemeld. ${aantal} nog niet verzonden.`
    if (toestand === 'geen-verbinding') {
      return `Geen verbinding. ${aantal} nog niet verzonden; u kunt gewoon doorgaan.`
    }
    return `${aantal} nog niet verzonden`
  }
  if (conflicten.length > 0) {
    return conflicten.length === 1
      ? '1 antwoord wacht op uw keuze'
      : `${conflicten.length} antwoorden wachten op uw keuze`
  }
  if (geweigerd.length > 0) return 'Niet alle antwoorden zijn opgeslagen'
  return ALLES_OPGESLAGEN
}
