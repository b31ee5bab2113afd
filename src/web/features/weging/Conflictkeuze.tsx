import type { Kader } from '~/domein/kader/Kader'
import type { Vraag } from '~/domein/kader/vragen'
import type { Antwoordboek } from '../../gegevens/antwoorden/Antwoordboek'
import { useAntwoord } from '../../gegevens/antwoorden/boeken'
import { type Stand, standVan } from '../../gegevens/antwoorden/stand'
import { datumEnTijd } from '../../ui/datum'
import { focusVeld } from '../../ui/focusVeld'
import { Knop } from '../../ui/Knop'
import { Melding } from '../../ui/Melding'
import { vraagElementId } from '../../ui/vraagElementId'
import styles from './Conflictkeuze.module.css'

/** Two people changed the same answer: both are shown, with who and when, and a person chooses. */
export function Conflictkeuze({ boek, vraag, kader }: { boek: Antwoordboek; vraag: Vraag; kader: Kader }) {
  const { stand, bewaard } = useAntwoord(boek, vraag.id)
  if (!bewaard) return null
  const ander = bewaard.gewijzigdDoor.naam
  const kies = (keuze: 'mijn' | 'hun') => {
    boek.kies(vraag.id, keuze)
    focusVeld(vraagElementId(vraag.id))
  }
  return (
    <Melding
      soort="aandacht"
      rol="alert"
      titel="Twee mensen wijzigden dit antwoord. Welk antwoord blijft staan?"
    >
      <dl className={styles.beide}>
        <dt>Van u</dt>
        <dd>{verwoord(stand, kader)}</dd>
        <dt>
          Van {ander}, {datumEnTijd(bewaard.gewijzigdOp)}
        </dt>
        <dd>{verwoord(standVan(bewaard), kader)}</dd>
      </dl>
      <div className={styles.knoppen}>
        <Knop variant="rustig" onClick={() => kies('mijn')}>
          Houd mijn antwoord
        </Knop>
        <Knop variant="rustig" onClick={() => kies('hun')}>
          Neem het antwoord van {ander}
        </Knop>
      </div>
    </Melding>
  )
}

function verwoord({ waarde, toelichting }: Stand, kader: Kader): string {
  const trede = kader.schaal.find(({ score }) => score === waarde)
  const score =
    waarde === null ? 'geen antwoord' : trede ? `${trede.score}, ${trede.betekenis}` : kader.geenBeeld
  return toelichting ? `${score}. Toelichting: “${toelichting}”` : score
}
