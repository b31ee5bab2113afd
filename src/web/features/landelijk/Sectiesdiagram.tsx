import { metKomma } from '../../ui/getal'
import { breekRegels } from '../../ui/grafiek/breekRegels'
import teken from '../../ui/grafiek/Tekening.module.css'

interface Rij {
  sectieId: string
  titel: string
  inOntwikkeling: number | null
  aantalInOntwikkeling: number
  inDeBasis: number | null
  aantalInDeBasis: number
}

const REGEL = 21
const STIP = 7
const AS = 26
/** From this width on the names stand beside the lines instead of above them. */
const NAAST = 560

/** Two dots a row on the scale of 1 to 5: an open one for the teams in ontwikkeling, a full one for those in de basis. */
export function Sectiesdiagram({ breedte, rijen }: { breedte: number; rijen: readonly Rij[] }) {
  const naast = breedte >= NAAST
  const label = naast ? Math.round(breedte * 0.36) : 0
  const [links, rechts] = [label + STIP + 8, breedte - (naast ? 196 : 92)]
  const plek = (score: number) => links + ((score - 1) / 4) * (rechts - links)
  let y = AS
  const regels = rijen.map((rij) => {
    const tekst = breekRegels(rij.titel, naast ? label - 12 : breedte)
    const boven = y
    y += naast ? Math.max(tekst.length * REGEL + 14, 38) : tekst.length * REGEL + 56
    return { ...rij, tekst, boven, hoog: y - boven, as: naast ? (boven + y) / 2 : y - 36 }
  })
  return (
    <svg viewBox={`0 0 ${breedte} ${y}`} aria-hidden="true" focusable="false">
      {[1, 2, 3, 4, 5].map((score) => (
        <g key={score}>
          <line x1={plek(score)} x2={plek(score)} y1={AS} y2={y} className={teken.raster} />
          <text x={plek(score)} y={AS - 8} textAnchor="middle" className={teken.zacht}>
            {score}
          </text>
        </g>
      ))}
      {regels.map(({ sectieId, tekst, as, boven, inOntwikkeling, inDeBasis, ...rij }) => (
        <g key={sectieId}>
          {tekst.map((regel, i) => (
            <text
              key={regel}
              y={naast ? as + 6 + (i - (tekst.length - 1) / 2) * REGEL : boven + 18 + i * REGEL}
              className={teken.tekst}
            >
              {regel}
            </text>
          ))}
          {inOntwikkeling !== null && inDeBasis !== null && (
            <line
              x1={plek(inOntwikkeling)}
              x2={plek(inDeBasis)}
              y1={as}
              y2={as}
              className={teken.verbinding}
            />
          )}
          {inOntwikkeling !== null && (
            <circle cx={plek(inOntwikkeling)} cy={as} r={STIP - 1} className={teken.open} />
          )}
          {inDeBasis !== null && <circle cx={plek(inDeBasis)} cy={as} r={STIP} className={teken.vol} />}
          <text x={rechts + STIP + 8} y={as + 6} className={teken.sterk}>
            {metKomma(inOntwikkeling)} / {metKomma(inDeBasis)}
          </text>
          <text
            x={naast ? breedte : rechts + STIP + 8}
            y={naast ? as + 6 : as + 6 + REGEL}
            textAnchor={naast ? 'end' : 'start'}
            className={teken.zacht}
          >
            {rij.aantalInOntwikkeling} / {rij.aantalInDeBasis}
          </text>
        </g>
      ))}
    </svg>
  )
}
