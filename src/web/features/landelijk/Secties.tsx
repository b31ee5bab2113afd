import { Link } from '@tanstack/react-router'
import { Grafiek } from '../../ui/grafiek/Grafiek'
import { Uitklap } from '../../ui/Uitklap'
import type { Deel } from './Deel'
import lijst from './Feiten.module.css'
import { Sectiesdiagram } from './Sectiesdiagram'
import { sectiekop, sectiesamenvatting } from './sectiekop'

/** Figuur 2.1: per section the mean of the teams in ontwikkeling beside that of the teams in de basis. */
export function Secties({ kader, beeld }: Deel) {
  const kop = sectiekop(kader, beeld.secties)
  const rijen = beeld.secties.map((rij) => ({
    ...rij,
    titel: kader.secties.find(({ id }) => id === rij.sectieId)?.titel ?? rij.sectieId,
  }))
  return (
    <section>
      <h2>{kop}</h2>
      <Grafiek
        titel={kop}
        samenvatting={sectiesamenvatting(kader, beeld.secties)}
        legenda="○ teams in ontwikkeling · ● teams in de basis, het gemiddelde van alle scores, en hoeveel scores dat zijn"
        bestand={`landelijk-beeld-${beeld.ronde}-onderdelen`}
        tekening={(breedte) => <Sectiesdiagram breedte={breedte} rijen={rijen} />}
        gegevens={{
          kolommen: [
            { kop: 'Onderdeel', soort: 'tekst' },
            { kop: 'In ontwikkeling', soort: 'gemiddelde' },
            { kop: 'Aantal scores in ontwikkeling', soort: 'aantal' },
            { kop: 'In de basis', soort: 'gemiddelde' },
            { kop: 'Aantal scores in de basis', soort: 'aantal' },
          ],
          rijen: rijen.map(({ sectieId, titel, ...rij }) => [
            `${sectieId} ${titel}`,
            ...[rij.inOntwikkeling, rij.aantalInOntwikkeling, rij.inDeBasis, rij.aantalInDeBasis],
          ]),
        }}
      />
      <Uitklap titel="Een onderdeel over de kwartalen">
        <ul className={lijst.teams}>
          {rijen.map(({ sectieId, titel }) => (
            <li key={sectieId}>
              <Link to="/trend" search={{ sectie: sectieId }}>
                {sectieId} {titel}
              </Link>
            </li>
          ))}
        </ul>
      </Uitklap>
    </section>
  )
}
