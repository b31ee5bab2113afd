import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Waarde } from '~/domein/weging/Antwoord'
import { indeel } from '~/domein/weging/indeel'
import { scoresVoorIndeling } from '~/domein/weging/volledigheid'
import type { OpenWeging } from '../../gegevens/weging'
import { Knop } from '../../ui/Knop'
import { Kop } from '../../ui/Kop'
import { knopKlasse } from '../../ui/knopKlasse'
import { Melding } from '../../ui/Melding'
import type { Uitkomst } from '../../weergave/useUitkomst'
import { Proefstellingen } from './Proefstellingen'
import { Proefuitkomst } from './Proefuitkomst'

/**
 * W8, *wat als*: other scores can be tried without changing any. What is tried lives on this page only, is marked as not
 * saved, and is gone with one click.
 */
export function WatAls({ open: { weging }, uitkomst }: { open: OpenWeging; uitkomst: Uitkomst }) {
  const { kader, kenmerken, waarden, indeling } = uitkomst
  const [geprobeerd, setGeprobeerd] = useState<Readonly<Record<string, Waarde>>>({})
  const proef = useMemo(
    () => indeel(kader, kenmerken, scoresVoorIndeling(kader, kenmerken, { ...waarden, ...geprobeerd })),
    [kader, kenmerken, waarden, geprobeerd],
  )
  const aantal = Object.keys(geprobeerd).length
  const probeer = (stellingId: string, waarde: Waarde | null) =>
    setGeprobeerd((vorige) => {
      const { [stellingId]: _, ...rest } = vorige
      return waarde === null || waarde === waarden[stellingId] ? rest : { ...rest, [stellingId]: waarde }
    })
  return (
    <>
      <Kop titel="Wat als: andere scores proberen" />
      <Melding soort="info" titel="Niets hiervan wordt opgeslagen">
        <p>
          Kies bij een stelling een andere score en zie wat dat met de uitkomst zou doen. De weging verandert
          niet.
        </p>
      </Melding>
      <Proefuitkomst kader={kader} nu={indeling} proef={proef} aantal={aantal} />
      <div className="actions">
        <Knop variant="rustig" disabled={aantal === 0} onClick={() => setGeprobeerd({})}>
          Terug naar de echte scores
        </Knop>
        <Link
          to="/wegingen/$wegingId/uitkomst"
          params={{ wegingId: weging.id }}
          className={knopKlasse('tekst')}
        >
          Stoppen met proberen
        </Link>
      </div>
      <Proefstellingen uitkomst={uitkomst} geprobeerd={geprobeerd} probeer={probeer} />
    </>
  )
}
