import type { Kader } from '~/domein/kader/Kader'
import type { Vraag } from '~/domein/kader/vragen'
import type { Waarde } from '~/domein/weging/Antwoord'
import type { Antwoordboek } from '../../gegevens/antwoorden/Antwoordboek'
import { useAntwoord } from '../../gegevens/antwoorden/boeken'
import { type Stand, standVan } from '../../gegevens/antwoorden/stand'
import { datumEnTijd } from '../../ui/datum'
import { focusVeld } from '../../ui/focusVeld'
import { Knop } from '../../ui/Knop'
import { Melding } from '../../ui/Melding'
import { vraagElementId } from '../../ui/vraagElementId'
import styles from './Conflictkeuze.module.css'

/**
 * Two people changed the same answer: both are shown, with who and when, and a person chooses. Of ours only what we
 * changed is shown: what only the other wrote is not ours, and stays whatever is chosen.
 */
export function Conflictkeuze({ boek, vraag, kader }: { boek: Antwoordboek; vraag: Vraag; kader: Kader }) {
  const { stand, bewaard } = useAntwoord(boek, vraag.id)
  if (!bewaard) return null
  const ander = bewaard.gewijzigdDoor.naam
  const hun = standVan(bewaard)
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
        <dd>{verwoord(eigenDeel(stand, hun), kader)}</dd>
        <dt>
          Van {ander}, {datumEnTijd(bewaard.gewijzigdOp)}
        </dt>
        <dd>{verwoord(stand.toelichting || hun.toelichting ? hun : { waarde: hun.waarde }, kader)}</dd>
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

/** What stands in `mijn` and not in `hun`. */
function eigenDeel(mijn: Stand, hun: Stand): Partial<Stand> {
  return {
    ...(mijn.waarde !== hun.waarde && { waarde: mijn.waarde }),
    ...(mijn.toelichting !== hun.toelichting && { toelichting: mijn.toelichting }),
  }
}

function verwoord({ waarde, toelichting }: Partial<Stand>, kader: Kader): string {
  const delen = waarde === undefined ? [] : [verwoordWaarde(waarde, kader)]
  if (toelichting) delen.push(`Toelichting: “${toelichting}”`)
  if (toelichting === '') delen.push('Geen toelichting')
  return delen.join('. ')
}

function verwoordWaarde(waarde: Waarde | null, kader: Kader): string {
  if (waarde === null) return 'geen antwoord'
  const trede = kader.schaal.find(({ score }) => score === waarde)
  return trede ? `${trede.score}, ${trede.betekenis}` : kader.geenBeeld
}
