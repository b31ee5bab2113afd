import { type Vraag, voetnootVanStelling } from '~/domein/kader/vragen'
import { useLeiding } from './useLeiden'
import { useTempo } from './useTempo'
import styles from './Vraagkop.module.css'

/** The vraag as it stands on the wall; beside it, quietly, when it takes long (G8). */
export function Vraagkop({ vraag }: { vraag: Vraag }) {
  const { moment } = useLeiding().regie
  const { teken } = useTempo()
  const voetnoot = vraag.soort === 'stelling' ? voetnootVanStelling(vraag.sectie, vraag.stelling) : null
  return (
    <header className={styles.kop}>
      <div className={styles.regel}>
        <span className={styles.waar}>
          {vraag.sectie.id} {vraag.sectie.titel}
          {vraag.soort === 'eindweging' && ' · eindweging'}
          {moment.ronde === 2 && ' · tweede ronde'}
        </span>
        {teken && <span className={styles.teken}>{teken}</span>}
      </div>
      <h2 id="vraagkop" tabIndex={-1} className={styles.tekst}>
        {vraag.soort === 'stelling' && <span className={styles.nummer}>{vraag.id} </span>}
        {vraag.tekst}
      </h2>
      {voetnoot && <p className={styles.voetnoot}>{voetnoot}</p>}
    </header>
  )
}
