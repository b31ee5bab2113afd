import { Link, useLocation } from '@tanstack/react-router'
import type { Antwoordboek, Boekbeeld } from '../../gegevens/antwoorden/Antwoordboek'
import { useBoek } from '../../gegevens/antwoorden/boeken'
import { opsomming } from '../../ui/opsomming'
import styles from './Opslagstatus.module.css'
import { useTeLang } from './teLang'
import { useNaRust } from './useNaRust'

/** A save takes less than this, so in a quiet room the line never changes. In milliseconds. */
const RUST = 700

/**
 * One quiet line that says whether all answers are safe. It changes only when that stays so for a moment, so that a
 * screen reader is not told about each save (WCAG 4.1.3).
 */
export function Opslagstatus({ boek }: { boek: Antwoordboek }) {
  const beeld = useBoek(boek)
  const teLang = useTeLang(boek)
  const { href } = useLocation()
  const tekst = useNaRust(statusVan(beeld, [...teLang.keys()]), RUST)
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

function statusVan(
  { wachtend, toestand, conflicten, geweigerd }: Boekbeeld,
  teLang: readonly string[],
): string {
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
  if (teLang.length > 0) {
    const waar = opsomming(teLang.map((id) => id.replace('-', ' ')))
    return teLang.length === 1
      ? `De toelichting bij ${waar} is te lang en niet opgeslagen`
      : `De toelichtingen bij ${waar} zijn te lang en niet opgeslagen`
  }
  return ALLES_OPGESLAGEN
}
