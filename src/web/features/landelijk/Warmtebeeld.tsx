import { metKomma } from '../../ui/getal'
import teken from '../../ui/grafiek/Tekening.module.css'
import { stadiumTeken } from '../../weergave/stadiumInZin'
import type { Deel } from './Deel'

type Props = Pick<Deel, 'kader'> & { breedte: number; districten: Deel['beeld']['districten'] }

const NAAM = 210
const SMAL = 44
const RIJ = 40
const KOP = 32

/** The heat table as a picture, to take along: the page itself has the table. */
export function Warmtebeeld({ breedte, kader, districten }: Props) {
  const smalle = [...kader.stadia.map(({ id }) => id), 'teams']
  const cel = (breedte - NAAM - smalle.length * SMAL) / kader.secties.length
  const rechts = (i: number) => NAAM + cel * kader.secties.length + SMAL * (i + 0.5)
  return (
    <svg viewBox={`0 0 ${breedte} ${KOP + RIJ * districten.length}`} aria-hidden="true" focusable="false">
      {kader.secties.map(({ id }, i) => (
        <text key={id} x={NAAM + cel * (i + 0.5)} y={KOP - 12} textAnchor="middle" className={teken.zacht}>
          {id}
        </text>
      ))}
      {smalle.map((id, i) => (
        <text key={id} x={rechts(i)} y={KOP - 12} textAnchor="middle" className={teken.zacht}>
          {id === 'teams' ? 'teams' : stadiumTeken(i, kader.stadia.length - 1)}
        </text>
      ))}
      {districten.map(({ id, naam, secties, vastgesteld, teams }, rij) => {
        const y = KOP + RIJ * rij
        return (
          <g key={id}>
            <text y={y + RIJ / 2 + 6} className={teken.tekst}>
              {naam}
            </text>
            {secties.map(({ sectieId, gemiddelde }, i) => {
              const stap = gemiddelde === null ? null : Math.round(gemiddelde)
              return (
                <g key={sectieId}>
                  <rect
                    {...{ x: NAAM + cel * i + 1, y: y + 1, width: cel - 2, height: RIJ - 2 }}
                    className={stap === null ? teken.leeg : teken[`vlak${stap}`]}
                  />
                  <text
                    {...{ x: NAAM + cel * (i + 0.5), y: y + RIJ / 2 + 6, textAnchor: 'middle' }}
                    className={stap === null ? teken.zacht : teken[`op${stap}`]}
                  >
                    {metKomma(gemiddelde)}
                  </text>
                </g>
              )
            })}
            {smalle.map((naamVan, i) => (
              <text
                key={naamVan}
                x={rechts(i)}
                y={y + RIJ / 2 + 6}
                textAnchor="middle"
                className={teken.tekst}
              >
                {naamVan === 'teams' ? teams : (vastgesteld[naamVan] ?? 0)}
              </text>
            ))}
          </g>
        )
      })}
    </svg>
  )
}
