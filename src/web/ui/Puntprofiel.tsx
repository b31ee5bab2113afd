import { metKomma } from './getal'
import { ProfielLegenda } from './ProfielLegenda'
import { ProfielLijn } from './ProfielLijn'
import styles from './Puntprofiel.module.css'
import type { Profielrij } from './profielrij'

type Props = { rijen: readonly Profielrij[]; nu?: string; vorige?: string; eindweging?: string }

/**
 * The sections on the scale of 1 to 5, one row each: a full dot for now, an open one for the time before, a tick for the
 * team's own eindweging, the number at the right. Drawn in percentages, so it fits any width without measuring.
 *
 * @param nu, vorige, eindweging what the marks stand for, in the legend
 *
 * Hidden from assistive technology: the same figures stand in ProfielTabel, which every page with this drawing also
 * has (WCAG 1.1.1). Marks differ in shape, not in colour (1.4.1).
 */
export function Puntprofiel({
  rijen,
  nu = 'dit kwartaal',
  vorige = 'vorig kwartaal',
  eindweging = 'eindweging van het team',
}: Props) {
  return (
    <div aria-hidden="true" className={styles.profiel}>
      <ProfielLegenda nu={nu} vorige={vorige} eindweging={eindweging} />
      <div className={styles.rijen}>
        <div className={styles.as}>
          <span className={styles.label} />
          <svg className={styles.cijfers} height="24" focusable="false" aria-hidden="true">
            {[1, 2, 3, 4, 5].map((score) => (
              <text key={score} x={`${(score - 1) * 25}%`} y="17" textAnchor="middle">
                {score}
              </text>
            ))}
          </svg>
        </div>
        {rijen.map((rij) => (
          <div key={rij.id} className={styles.rij}>
            <span className={styles.label}>{rij.label}</span>
            <ProfielLijn rij={rij} />
            <span className={styles.getal}>{metKomma(rij.nu)}</span>
            <span className={styles.aantal}>{rij.aantal}</span>
          </div>
        ))}
      </div>
    </div>
  )
}
