import type { Waarde } from '~/domein/weging/Antwoord'
import { classNames } from '../../ui/classNames'
import kleur from '../../ui/Scorekleur.module.css'
import styles from './Scorecel.module.css'

interface Props {
  waarde: Waarde | 'nvt'
  /** There is a toelichting with it: a corner is folded. */
  gemerkt?: boolean
}

/**
 * One score as a cell of a heat table: all of one width, so that rows can be compared.
 *
 * WCAG 1.4.1: the number is in the colour, geen beeld is hatched and n.v.t. a dash; each has its words.
 */
export function Scorecel({ waarde, gemerkt = false }: Props) {
  const [kort, lang, klasse] =
    waarde === 'nvt'
      ? ['–', 'niet van toepassing', styles.nvt]
      : waarde === 'geen-beeld'
        ? ['gb', 'geen beeld', styles.geenBeeld]
        : [String(waarde), String(waarde), kleur[`score${waarde}`]]
  return (
    <span className={classNames(styles.cel, klasse, gemerkt && styles.gemerkt)}>
      <span aria-hidden="true" className={styles.getal}>
        {kort}
      </span>
      <span className="visually-hidden">
        {lang}
        {gemerkt && ', met toelichting'}
      </span>
    </span>
  )
}
