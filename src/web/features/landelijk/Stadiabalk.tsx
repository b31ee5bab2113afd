import { tekstbreedte } from '../../ui/grafiek/breekRegels'
import { naastElkaar } from '../../ui/grafiek/naastElkaar'
import teken from '../../ui/grafiek/Tekening.module.css'
import { stadiumTeken } from '../../weergave/stadiumInZin'

interface Props {
  breedte: number
  stadia: readonly { id: string; rang: number; naam: string; aantal: number }[]
  /** Teams that are not settled. */
  open: number
}

const HOOG = 64
const RAND = 14

/** The teams as one bar, each stadium as wide as it has teams. What has no room for its words has its sign and number, or nothing: the words stand above it. */
export function Stadiabalk({ breedte, stadia, open }: Props) {
  const hoogste = stadia.length - 1
  const delen = [
    ...stadia.map(({ id, rang, naam, aantal }) => ({
      ...{ id, aantal, naam, teken: stadiumTeken(rang, hoogste), stap: stapVan(rang, hoogste) },
    })),
    { id: 'open', aantal: open, naam: 'nog niet vastgesteld', teken: '', stap: null },
  ]
  return (
    <svg viewBox={`0 0 ${breedte} ${HOOG}`} aria-hidden="true" focusable="false">
      {naastElkaar(delen, 0.5, breedte - 1).map(({ id, aantal, naam, teken: vorm, stap, x, breed }) => {
        const tekst = [`${vorm} ${aantal} ${naam}`, `${vorm} ${aantal}`, String(aantal)].find(
          (kandidaat) => tekstbreedte(kandidaat) + RAND * 1.5 <= breed,
        )
        return (
          <g key={id}>
            <rect
              {...{ x, y: 0.5, width: breed, height: HOOG - 1 }}
              className={stap === null ? teken.leeg : teken[`vlak${stap}`]}
            />
            {tekst && (
              <text
                {...{ x: x + RAND, y: HOOG / 2 + 6 }}
                className={stap === null ? teken.zacht : teken[`op${stap}`]}
              >
                {tekst.trim()}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

/** The step of the ramp: the lowest stadium is the lightest, the highest the darkest, and those between go from 3 to 4. */
function stapVan(rang: number, hoogste: number): number {
  if (rang === 0) return 1
  return rang === hoogste ? 5 : rang === hoogste - 1 ? 4 : 3
}
