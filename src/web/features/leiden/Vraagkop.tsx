import { type Vraag, voetnootVanStelling } from '~/domein/kader/vragen'
import { useLeiding } from './useLeiden'
import styles from './Vraagkop.module.css'

/** The vraag as it stands on the wall. */
export function Vraagkop({ vraag }: { vraag: Vraag }) {
  const { moment } = useLeiding().regie
  const voetnoot = vraag.soort === 'stelling' ? voetnootVanStelling(vraag.sectie, vraag.stelling) : null
  return (
    <header className={styles.kop}>
      <p className={styles.waar}>
        {vraag.sectie.id} {vraag.sectie.titel}
        {vraag.soort === 'eindweging' && ' · eindweging'}
        {moment.ronde === 2 && ' · tweede ronde'}
      </p>
      <h2 id="vraagkop" tabIndex={-1} className={styles.tekst}>
        {vraag.soort === 'stelling' && <span className={styles.nummer}>{vraag.id} </span>}
        {vraag.tekst}
      </h2>
      {voetnoot && <p className={styles.voetnoot}>{voetnoot}</p>}
    </header>
  )
}
