import { useId } from 'react'
import type { Verdeling } from '~/contract/landelijkBeeld'
import { metKomma } from '../../ui/getal'
import { breekRegels, tekstbreedte } from '../../ui/grafiek/breekRegels'
import { naastElkaar } from '../../ui/grafiek/naastElkaar'
import teken from '../../ui/grafiek/Tekening.module.css'

interface Props {
  breedte: number
  rijen: readonly (Verdeling & { tekst: string })[]
}

const REGEL = 21
const BALK = 30
/** Room at the right for the mean and its number of scores: "2,7 (101)". */
const RECHTS = 96

/** A bar per stelling: the teams that gave 1 to 5, each on its step of the ramp with its number, and geen beeld hatched. */
export function Verdelingdiagram({ breedte, rijen }: Props) {
  const arcering = useId()
  const vol = breedte - RECHTS
  let y = 0
  const regels = rijen.map((rij) => {
    const tekst = breekRegels(`${rij.stellingId} ${rij.tekst}`, breedte)
    const boven = y
    y += tekst.length * REGEL + BALK + 26
    return { ...rij, tekst, boven, balk: boven + tekst.length * REGEL + 6 }
  })
  return (
    <svg viewBox={`0 0 ${breedte} ${y}`} aria-hidden="true" focusable="false">
      <pattern id={arcering} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="8" height="8" className={teken.papier} />
        <rect width="3" height="8" className={teken.streep} />
      </pattern>
      {regels.map(({ stellingId, tekst, boven, balk, scores, geenBeeld, gemiddelde, aantal }) => {
        const antwoorden = [...scores, geenBeeld].map((teams, i) => ({
          soort: i < scores.length ? i + 1 : null,
          aantal: teams,
        }))
        return (
          <g key={stellingId}>
            {tekst.map((regel, i) => (
              <text key={regel} y={boven + 17 + i * REGEL} className={teken.tekst}>
                {regel}
              </text>
            ))}
            {naastElkaar(antwoorden, 0.5, vol - 1).map(({ soort, aantal: teams, x, breed }) => (
              <g key={soort ?? 'geen-beeld'}>
                <rect
                  {...{ x, y: balk, width: breed, height: BALK }}
                  className={soort === null ? teken.rand : teken[`vlak${soort}`]}
                  {...(soort === null && { fill: `url(#${arcering})` })}
                />
                {soort !== null && breed >= tekstbreedte(String(teams)) + 4 && (
                  <text
                    {...{ x: x + breed / 2, y: balk + BALK / 2 + 6, textAnchor: 'middle' }}
                    className={teken[`op${soort}`]}
                  >
                    {teams}
                  </text>
                )}
              </g>
            ))}
            <text x={breedte} y={balk + BALK / 2 + 6} textAnchor="end" className={teken.sterk}>
              {metKomma(gemiddelde)} ({aantal})
            </text>
          </g>
        )
      })}
    </svg>
  )
}
