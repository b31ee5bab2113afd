import { Downloads } from '../../ui/grafiek/Downloads'
import { Gegevenstabel } from '../../ui/grafiek/Gegevenstabel'
import { Uitklap } from '../../ui/Uitklap'
import type { Deel } from './Deel'
import { districtkop } from './districtkop'
import { Warmtebeeld } from './Warmtebeeld'
import { Warmtetabel } from './Warmtetabel'

/** The districts by name against the sections: a mean in each cell, on its step of the ramp. */
export function Districten({ kader, beeld }: Deel) {
  const { districten, ronde } = beeld
  const kop = districtkop(kader, districten)
  const gegevens = {
    kolommen: [
      { kop: 'District', soort: 'tekst' as const },
      ...['Teams', ...kader.stadia.map(({ titel }) => titel)].map((naam) => ({
        ...{ kop: naam, soort: 'aantal' as const },
      })),
      ...kader.secties.flatMap(({ id }) => [
        { kop: `${id} gemiddelde`, soort: 'gemiddelde' as const },
        { kop: `${id} scores`, soort: 'aantal' as const },
      ]),
    ],
    rijen: districten.map(({ naam, teams, vastgesteld, secties }) => [
      ...[naam, teams],
      ...kader.stadia.map(({ id }) => vastgesteld[id] ?? 0),
      ...secties.flatMap(({ gemiddelde, aantal }) => [gemiddelde, aantal]),
    ]),
  }
  return (
    <section>
      <h2>{kop}</h2>
      <p>
        Het gemiddelde van alle vastgestelde teams van een district, per onderdeel. De districten staan op
        naam. Hoe donkerder, hoe hoger het gemiddelde.
      </p>
      <Warmtetabel kader={kader} districten={districten} />
      <Downloads
        titel={kop}
        bestand={`landelijk-beeld-${ronde}-districten`}
        gegevens={gegevens}
        tekening={(breedte) => <Warmtebeeld breedte={breedte} kader={kader} districten={districten} />}
      />
      <Uitklap titel="Dezelfde cijfers als tabel, met het aantal scores">
        <Gegevenstabel bijschrift={kop} gegevens={gegevens} />
      </Uitklap>
    </section>
  )
}
