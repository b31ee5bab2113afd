import type { Trendpunt } from '~/contract/trends'
import { metKomma } from '../../ui/getal'
import { tekstbreedte } from '../../ui/grafiek/breekRegels'
import teken from '../../ui/grafiek/Tekening.module.css'
import { isMeting, isVoorlopig, kwartaalnummer, overgangen, stukken } from './trendreeks'

const [LINKS, RECHTS, BOVEN, VLAK, ONDER] = [28, 20, 40, 240, 78]
/** Closer than this, the numbers at the dots would touch: then only the first and the last of each piece have one. */
const RUIM = 40

/**
 * A mean on the scale of 1 to 5 over the quarters, each in its own place in time. The line is broken where what is measured
 * changed; a dashed line says with which version of the kader. Of a team that came out of others, their points are squares,
 * and a dashed line leads from those to its own.
 */
export function Lijngrafiek({ breedte, punten }: { breedte: number; punten: readonly Trendpunt[] }) {
  const nummers = punten.map(({ ronde }) => kwartaalnummer(ronde))
  const [eerste, laatste] = [Math.min(...nummers), Math.max(...nummers)]
  const kolom = (breedte - LINKS - RECHTS) / (laatste - eerste + 1)
  const x = (ronde: string) => LINKS + (kwartaalnummer(ronde) - eerste + 0.5) * kolom
  const y = (score: number) => BOVEN + ((5 - score) / 4) * VLAK
  const onder = BOVEN + VLAK
  return (
    <svg viewBox={`0 0 ${breedte} ${onder + ONDER}`} aria-hidden="true" focusable="false">
      {[1, 2, 3, 4, 5].map((score) => (
        <g key={score}>
          <line x1={LINKS} x2={breedte} y1={y(score)} y2={y(score)} className={teken.raster} />
          <text x={0} y={y(score) + 6} className={teken.zacht}>
            {score}
          </text>
        </g>
      ))}
      {punten.map(({ ronde, andereVersie, kaderVersie, teams }, i) => {
        const nieuwJaar = punten[i - 1]?.ronde.slice(0, 4) !== ronde.slice(0, 4)
        const grens = x(ronde) - kolom / 2
        const naam = `kader ${kaderVersie}`
        return (
          <g key={ronde}>
            {andereVersie && (
              <>
                <line x1={grens} x2={grens} y1={BOVEN - 16} y2={onder} className={teken.grens} />
                <text
                  x={Math.min(grens, breedte - tekstbreedte(naam))}
                  y={BOVEN - 22}
                  className={teken.zacht}
                >
                  {naam}
                </text>
              </>
            )}
            <text x={x(ronde)} y={onder + 26} textAnchor="middle" className={teken.tekst}>
              {ronde.slice(-1)}e
            </text>
            {kolom >= RUIM && (
              <text x={x(ronde)} y={onder + 70} textAnchor="middle" className={teken.zacht}>
                ({teams})
              </text>
            )}
            {nieuwJaar && (
              <text x={x(ronde)} y={onder + 48} textAnchor="middle" className={teken.zacht}>
                {ronde.slice(0, 4)}
              </text>
            )}
          </g>
        )
      })}
      {overgangen(punten).map(([van, naar]) => (
        <line
          key={naar.ronde}
          x1={x(van.ronde)}
          y1={y(van.gemiddelde)}
          x2={x(naar.ronde)}
          y2={y(naar.gemiddelde)}
          className={teken.grens}
        />
      ))}
      {stukken(punten).map((stuk) => (
        <g key={stuk[0]?.ronde}>
          <polyline
            points={stuk.map(({ ronde, gemiddelde }) => `${x(ronde)},${y(gemiddelde)}`).join(' ')}
            className={teken.lijn}
          />
          {stuk.map(({ ronde, gemiddelde, ...punt }, i) => (
            <g key={ronde}>
              <Stip
                x={x(ronde)}
                y={y(gemiddelde)}
                vierkant={punt.voorgangers.length > 0}
                className={isVoorlopig(punt, punten) ? teken.open : teken.vol}
              />
              {(kolom >= RUIM || i === 0 || i === stuk.length - 1) && (
                <text x={x(ronde)} y={y(gemiddelde) - 14} textAnchor="middle" className={teken.sterk}>
                  {metKomma(gemiddelde)}
                </text>
              )}
            </g>
          ))}
        </g>
      ))}
      {punten
        .filter((punt) => !isMeting(punt))
        .map(({ ronde }) => (
          <text key={ronde} x={x(ronde)} y={onder - 10} textAnchor="middle" className={teken.zacht}>
            –
          </text>
        ))}
    </svg>
  )
}

function Stip({
  x,
  y,
  vierkant,
  className,
}: {
  x: number
  y: number
  vierkant: boolean
  className?: string | undefined
}) {
  return vierkant ? (
    <rect x={x - 6} y={y - 6} width="12" height="12" className={className} />
  ) : (
    <circle cx={x} cy={y} r="6" className={className} />
  )
}
