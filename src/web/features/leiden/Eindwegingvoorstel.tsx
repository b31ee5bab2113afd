import { voorstelEindweging } from '~/domein/weging/eindweging'
import { metKomma } from '../../ui/getal'
import { verwoordWaarde } from '../../weergave/waardekeuze'
import styles from './Eindwegingvoorstel.module.css'
import { useLeiding } from './useLeiden'

/** W5: of an eindweging, what the mean of its section proposes. It fills nothing in. */
export function Eindwegingvoorstel() {
  const { regie, kader } = useLeiding()
  const { gemiddelde } = regie.moment
  if (!gemiddelde) return null
  const voorstel = voorstelEindweging(gemiddelde)
  return (
    <p className={styles.voorstel}>
      {voorstel === null ? (
        'Er zijn nog geen scores in dit onderdeel, dus er is nog geen voorstel.'
      ) : (
        <>
          De stellingen van dit onderdeel zijn gemiddeld <b>{metKomma(gemiddelde.gemiddelde)}</b>, over{' '}
          {gemiddelde.aantal} {gemiddelde.aantal === 1 ? 'score' : 'scores'}. Afgerond is dat{' '}
          <b>{verwoordWaarde(kader, voorstel)}</b>. De groep kiest zelf.
        </>
      )}
    </p>
  )
}
