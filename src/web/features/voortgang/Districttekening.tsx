import { tekstbreedte } from '../../ui/grafiek/breekRegels'
import { naastElkaar } from '../../ui/grafiek/naastElkaar'
import teken from '../../ui/grafiek/Tekening.module.css'
import { standen } from '../../weergave/teamstand'
import balk from './Standbalk.module.css'
import { type Getallen, geteldeStanden } from './standgegevens'

const RIJ = 48
const HOOG = 32
const NAAM = 220

/** All districts as one picture, to take along: a bar for each, with how many teams are how far. */
export function Districttekening({
  breedte,
  districten,
}: {
  breedte: number
  districten: readonly (Getallen & { naam: string })[]
}) {
  return (
    <svg viewBox={`0 0 ${breedte} ${RIJ * (districten.length + 1)}`} aria-hidden="true" focusable="false">
      {districten.map((district, rij) => {
        const y = rij * RIJ
        const delen = naastElkaar(geteldeStanden(district), NAAM, breedte - NAAM - 1)
        return (
          <g key={district.naam}>
            <text x={0} y={y + HOOG / 2 + 6} className={teken.tekst}>
              {district.naam}
            </text>
            {delen.map(({ stand, teken: vorm, aantal, x, breed }) => {
              const tekst = `${vorm} ${aantal}`
              return (
                <g key={stand}>
                  <rect
                    {...{ x, y, width: breed, height: HOOG }}
                    {...(stand === 'niet-begonnen'
                      ? { className: teken.leeg }
                      : { className: balk[stand], stroke: 'currentcolor', strokeWidth: 0.5 })}
                  />
                  {tekstbreedte(tekst) + 8 <= breed && (
                    <text x={x + breed / 2} y={y + HOOG / 2 + 6} textAnchor="middle" {...woordstijl(stand)}>
                      {tekst}
                    </text>
                  )}
                </g>
              )
            })}
          </g>
        )
      })}
      <text x={NAAM} y={districten.length * RIJ + 20} className={teken.zacht}>
        {standen
          .filter(({ telling }) => districten.some((district) => (district[telling] ?? 0) > 0))
          .map(({ teken: vorm, woord }) => `${vorm} ${woord}`)
          .join(' · ')}
      </text>
    </svg>
  )
}

/** On the hatched ground of the page a number has a ground of its own; here the ground is empty. */
function woordstijl(stand: string) {
  if (stand === 'niet-begonnen') return { className: teken.zacht }
  return { className: balk[`op-${stand}`], fontSize: 16, fontWeight: 600 }
}
