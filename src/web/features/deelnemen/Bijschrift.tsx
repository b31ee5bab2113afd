import type { Moment } from '~/contract/sessie'
import type { Kader } from '~/domein/kader/Kader'
import { type Vraag, voetnootVanStelling } from '~/domein/kader/vragen'
import { voorstelEindweging } from '~/domein/weging/eindweging'
import { metKomma } from '../../ui/getal'
import { verwoordWaarde } from '../../weergave/waardekeuze'
import styles from './Stelling.module.css'

type Props = { id: string; vraag: Vraag; kader: Kader; gemiddelde: Moment['gemiddelde'] }

/** What belongs to a vraag: the footnote of a stelling, or for an eindweging what the mean proposes (W5). */
export function Bijschrift({ id, vraag, kader, gemiddelde }: Props) {
  const tekst = vraag.soort === 'stelling' ? voetnootVanStelling(vraag.sectie, vraag.stelling) : null
  if (vraag.soort === 'stelling') {
    return tekst && <Regel id={id}>{tekst}</Regel>
  }
  const voorstel = gemiddelde && voorstelEindweging(gemiddelde)
  if (!gemiddelde || voorstel === null) {
    return <Regel id={id}>Wat vindt u van dit onderdeel als geheel?</Regel>
  }
  const { aantal } = gemiddelde
  return (
    <Regel id={id}>
      Het team sprak gemiddeld {metKomma(gemiddelde.gemiddelde)} af, over {aantal}{' '}
      {aantal === 1 ? 'stelling' : 'stellingen'}. Afgerond is dat {verwoordWaarde(kader, voorstel)}. U kiest
      zelf.
    </Regel>
  )
}

/** Whether there is anything to say with this vraag. */
export function heeftBijschrift(vraag: Vraag): boolean {
  return vraag.soort === 'eindweging' || voetnootVanStelling(vraag.sectie, vraag.stelling) !== null
}

function Regel({ id, children }: { id: string; children: React.ReactNode }) {
  return (
    <p id={id} className={styles.bij}>
      {children}
    </p>
  )
}
