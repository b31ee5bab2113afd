import { Profiel } from '../../weergave/Profiel'
import { kopVanTeam, uitlegVan } from '../../weergave/verwoord'
import { kortNaam, vraagVan } from '../../weergave/vraagnaam'
import { Weg } from '../../weergave/Weg'
import type { Schermprops } from './Schermprops'
import styles from './Uitkomstscherm.module.css'
import { uitkomstVan } from './uitkomstVan'

/** Where the group has come: the stadium and why, the sections beside each other, and what they will work on. */
export function Uitkomstscherm({ beamer: { sessie, moment }, kader }: Schermprops) {
  if (!moment.uitkomst) return null
  const uitkomst = uitkomstVan(kader, moment.uitkomst)
  const { kenmerken, indeling, open } = uitkomst
  const { werkpunten } = moment.uitkomst
  return (
    <>
      <h1>{kopVanTeam(sessie.team, kader, indeling, open.length)}</h1>
      {open.length === 0 && <Weg uitkomst={uitkomst} />}
      <div className={styles.delen}>
        <div>
          <p>{uitlegVan(kader, kenmerken, indeling, open.length)}</p>
          {werkpunten.length > 0 && (
            <section aria-labelledby="werkpunten">
              <h2 id="werkpunten">Hier gaat het team aan werken</h2>
              <ol className={styles.punten}>
                {werkpunten.map(({ vraagId, tekst }) => (
                  <li key={`${vraagId} ${tekst}`}>
                    {tekst} {vraagId && <small>({kortNaam(vraagVan(kader, vraagId))})</small>}
                  </li>
                ))}
              </ol>
            </section>
          )}
        </div>
        <div className={styles.profiel}>
          <Profiel uitkomst={uitkomst} />
        </div>
      </div>
    </>
  )
}
