import { classNames } from './classNames'
import { metKomma } from './getal'
import styles from './Score.module.css'
import kleur from './Scorekleur.module.css'

/** A score, a mean of scores (any number from 1 to 5), or the absence of one; null is "not answered yet". */
export type Scorewaarde = number | 'geen-beeld' | 'nvt' | null

const toon = (
  waarde: Scorewaarde,
): { klasse: string | undefined; zichtbaar: string; voorgelezen: string } => {
  if (waarde === null) return { klasse: styles.open, zichtbaar: '\u00a0', voorgelezen: 'nog niet beantwoord' }
  if (waarde === 'nvt') return { klasse: styles.nvt, zichtbaar: '–', voorgelezen: 'niet van toepassing' }
  if (waarde === 'geen-beeld')
    return { klasse: styles.geenBeeld, zichtbaar: 'geen beeld', voorgelezen: 'geen beeld' }
  const getal = Number.isInteger(waarde) ? String(waarde) : metKomma(waarde)
  return { klasse: kleur[`score${Math.round(waarde)}`], zichtbaar: getal, voorgelezen: `score ${getal}` }
}

/**
 * One score as a chip: the number on its step of the ramp, the same on every screen and on paper.
 *
 * @param groot the one thing to see here: twice the size of the text around it
 *
 * WCAG 1.4.1: the number carries the meaning, the colour supports it; 1.1.1: the dash, the hatching and the dashed edge
 * have words for who does not see them.
 */
export function Score({ waarde, groot = false }: { waarde: Scorewaarde; groot?: boolean }) {
  const { klasse, zichtbaar, voorgelezen } = toon(waarde)
  return (
    <span className={classNames(styles.score, klasse, groot && styles.groot)}>
      <span aria-hidden="true" className={styles.getal}>
        {zichtbaar}
      </span>
      <span className="visually-hidden">{voorgelezen}</span>
    </span>
  )
}
