import type { Voortgang } from '~/contract/voortgang'
import { datum } from '../../ui/datum'
import teken from '../../ui/grafiek/Tekening.module.css'
import { standen } from '../../weergave/teamstand'
import balk from './Standbalk.module.css'

const VLAK = 160
const ONDER = 28

interface Props {
  breedte: number
  /** How many days there is room for: those of the ronde, and those that came after. */
  dagen: number
  van: string
  tot: string
  verloop: Voortgang['verloop']
}

/** A column for each day, as high as the teams that had begun, with an edge that stays in sight on paper (WCAG 1.4.11). */
export function Verlooptekening({ breedte, dagen, van, tot, verloop }: Props) {
  const stap = breedte / dagen
  const teams = verloop[0]?.teams ?? 1
  const hoogteVan = (aantal: number) => (VLAK * aantal) / teams
  const rand = verloop.map(({ nietBegonnen }, i) => `V${hoogteVan(nietBegonnen)}H${(i + 1) * stap}`)
  return (
    <svg viewBox={`0 0 ${breedte} ${VLAK + ONDER}`} aria-hidden="true" focusable="false">
      <rect x="0.5" y="0.5" width={breedte - 1} height={VLAK - 1} className={teken.leeg} />
      {verloop.map((dag, i) => {
        let hoogte = 0
        return standen.map(({ stand, telling }) => {
          if (stand === 'niet-begonnen' || dag[telling] === 0) return null
          const hoog = hoogteVan(dag[telling])
          hoogte += hoog
          const plek = { x: i * stap, y: VLAK - hoogte, width: stap, height: hoog }
          return <rect key={`${dag.dag} ${stand}`} {...plek} className={balk[stand]} />
        })
      })}
      <path d={`M0 ${VLAK}${rand.join('')}`} className={teken.lijn} />
      <text x={0} y={VLAK + 22} className={teken.zacht}>
        {datum(van)}
      </text>
      <text x={breedte} y={VLAK + 22} textAnchor="end" className={teken.zacht}>
        {datum(tot)}
      </text>
    </svg>
  )
}
