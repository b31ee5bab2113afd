import { datum } from '../../ui/datum'
import { stadiumVan } from '../../weergave/stadia'
import { stadiumInZin } from '../../weergave/stadiumInZin'
import type { Deel } from './Deel'
import styles from './Mijlpalen.module.css'
import { hoeHetGing, hoeveelZover, watNodigIs } from './mijlpaalzin'

/** What the country steers on: how many teams are there, what each quarter must bring, and what it brought so far. */
export function Mijlpalen({ kader, beeld }: Deel) {
  if (beeld.mijlpalen.length === 0) return null
  return (
    <>
      <h2 className="visually-hidden">Doelen</h2>
      <div className={styles.doelen}>
        {beeld.mijlpalen.map((mijlpaal) => {
          const { stadium, voor, bereikt, bereiktInDezeRonde, nodig } = mijlpaal
          const eerder = bereikt - bereiktInDezeRonde
          return (
            <section key={stadium}>
              <h3 className={styles.doel}>
                Doel: alle teams {stadiumInZin(stadiumVan(kader, stadium).titel)} vóór {datum(voor)}
              </h3>
              <svg className={styles.baan} aria-hidden="true" focusable="false">
                <rect width="100%" height="100%" className={styles.heel} />
                <rect
                  width={`${(100 * bereikt) / (bereikt + nodig || 1)}%`}
                  height="100%"
                  className={styles.bereikt}
                />
              </svg>
              <p>
                <b>{hoeveelZover(mijlpaal)}</b>
                {eerder > 0 && `, waarvan ${eerder} volgens een eerder kwartaal`}.{' '}
                {watNodigIs(mijlpaal, beeld.ronde)} {hoeHetGing(mijlpaal)}
              </p>
            </section>
          )
        })}
      </div>
    </>
  )
}
