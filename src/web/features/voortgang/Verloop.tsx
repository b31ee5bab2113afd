import type { Voortgang } from '~/contract/voortgang'
import { dagenTussen } from '~/domein/ronde/dagen'
import { datum } from '../../ui/datum'
import { Grafiek } from '../../ui/grafiek/Grafiek'
import { standen } from '../../weergave/teamstand'
import { standgegevens } from './standgegevens'
import { Verlooptekening } from './Verlooptekening'
import { perWeek, verloopkop, verloopsamenvatting } from './verloopzin'

/** How it came to be, day by day: a column for each day, as high as there are teams. What is still empty is to come. */
export function Verloop({ ronde, verloop }: Pick<Voortgang, 'ronde' | 'verloop'>) {
  const teams = verloop[0]?.teams ?? 0
  if (verloop.length === 0 || teams === 0) return null
  const dagen = Math.max(verloop.length, dagenTussen(ronde.opent, ronde.sluit) + 1)
  const titel = verloopkop(verloop)
  const alsTabel = (dag: typeof verloop, naam: (dag: string) => string) =>
    standgegevens(
      'Dag',
      standen,
      dag.map((telling) => ({ ...telling, naam: naam(telling.dag) })),
    )
  return (
    <>
      <h2>{titel}</h2>
      <Grafiek
        titel={titel}
        bestand={`voortgang-${ronde.id}-verloop`}
        samenvatting={verloopsamenvatting(verloop, datum)}
        tekening={(breedte) => (
          <Verlooptekening
            breedte={breedte}
            dagen={dagen}
            van={ronde.opent}
            tot={ronde.sluit}
            verloop={verloop}
          />
        )}
        legenda={`Van onder naar boven: vastgesteld, ingediend, teruggegeven en bezig. De volle hoogte is ${teams} ${teams === 1 ? 'team' : 'teams'}.`}
        gegevens={alsTabel(verloop, (dag) => dag)}
        tabel={{
          titel: 'Dezelfde cijfers als tabel, per week',
          bijschrift: 'Aantal teams aan het eind van de dag',
          gegevens: alsTabel(perWeek(verloop), datum),
        }}
      />
    </>
  )
}
