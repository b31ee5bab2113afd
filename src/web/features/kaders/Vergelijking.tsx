import type { Kadervergelijking } from '~/domein/kader/Kaderverschil'
import styles from './Vergelijking.module.css'
import { Verschillen } from './Verschillen'
import { samenvatting, trendsamenvatting, trendzin } from './verschilwoorden'

/** Two versions side by side: in a few sentences, then the whole, then section by section and stelling by stelling. */
export function Vergelijking({ vergelijking }: { vergelijking: Kadervergelijking }) {
  const { verschillen, onderdelen } = vergelijking
  return (
    <div className={styles.vergelijking}>
      <p>
        {samenvatting(vergelijking)} {trendsamenvatting(vergelijking)}
      </p>
      {verschillen.length > 0 && (
        <section className={styles.onderdeel}>
          <h3>Het geheel</h3>
          <Verschillen verschillen={verschillen} />
        </section>
      )}
      {onderdelen.map(({ id, titel, trend, verschillen: eigen, stellingen }) => (
        <section key={id} className={styles.onderdeel}>
          <h3>
            {id} {titel}
          </h3>
          <p className={styles.trend} data-trend={trend}>
            {trendzin[trend]}
          </p>
          <Verschillen verschillen={eigen} />
          {stellingen.map((stelling) => (
            <div key={stelling.id} className={styles.stelling}>
              <h4>Stelling {stelling.id}</h4>
              <Verschillen verschillen={stelling.verschillen} />
              <p className={styles.trend} data-trend={stelling.trend}>
                {trendzin[stelling.trend]}
                {stelling.hergebruikt && ' Zelfde nummer, andere tekst.'}
              </p>
            </div>
          ))}
        </section>
      ))}
    </div>
  )
}
