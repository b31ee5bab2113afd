import { Link } from '@tanstack/react-router'
import type { Opmerking } from '~/contract/levensloop'
import { useLevensloop } from '../../gegevens/levensloop'
import type { OpenWeging } from '../../gegevens/weging'
import { datum } from '../../ui/datum'
import { Melding } from '../../ui/Melding'
import { vraagElementId } from '../../ui/vraagElementId'
import { kortNaam, vraagVan } from '../../weergave/vraagnaam'
import styles from './AanZet.module.css'

/** Why a weging is with its team (again): the reason on top of every page, who gave it when, and whose turn it is (L4). */
export function AanZet({ open }: { open: OpenWeging }) {
  const { status, teruggegeven, correctiereden, magBewerken } = open.weging
  if (status !== 'concept' || (!teruggegeven && correctiereden === null)) return null
  const beurt = magBewerken ? 'u bent aan zet' : 'het team is aan zet'
  return (
    <div className={styles.aanZet}>
      <Melding soort="aandacht" titel={`${teruggegeven ? 'Teruggegeven' : 'Correctie'}: ${beurt}`}>
        {teruggegeven ? (
          <p>
            {teruggegeven.door.naam} gaf de weging terug op {datum(teruggegeven.op)}: “{teruggegeven.reden}”
          </p>
        ) : (
          <p>
            De vastgestelde weging wordt verbeterd: “{correctiereden}” Wat is vastgesteld, blijft gelden tot
            deze correctie is vastgesteld.
          </p>
        )}
        <Openstaand open={open} />
      </Melding>
    </div>
  )
}

/** The remarks that nobody of the team has said anything to yet, each a link to its vraag. */
function Openstaand({ open: { weging, kader } }: { open: OpenWeging }) {
  const opmerkingen = useLevensloop(weging.id)?.opmerkingen ?? []
  const zonder = opmerkingen.filter(({ reactie }) => reactie === null)
  if (opmerkingen.length === 0) return null
  if (zonder.length === 0) return <p>Op alle opmerkingen is gereageerd.</p>
  return (
    <p>
      {zonder.length === 1 ? 'Eén opmerking wacht' : `${zonder.length} opmerkingen wachten`} op een reactie:{' '}
      {uniek(zonder).map((vraagId, i) => {
        const vraag = vraagVan(kader, vraagId)
        return (
          <span key={vraagId}>
            {i > 0 && ', '}
            <Link
              to="/wegingen/$wegingId/onderdelen/$sectieId"
              params={{ wegingId: weging.id, sectieId: vraag.sectie.id }}
              hash={vraagElementId(vraagId)}
            >
              {kortNaam(vraag)}
            </Link>
          </span>
        )
      })}
      .
    </p>
  )
}

const uniek = (opmerkingen: readonly Opmerking[]) => [...new Set(opmerkingen.map(({ vraagId }) => vraagId))]
