import type { Moment } from '~/contract/sessie'
import { eigenScore } from '../../gegevens/sessie/deelnameBeeld'
import { Spreiding } from '../../weergave/Spreiding'
import styles from './Vraagscherm.module.css'
import type { Zaal } from './zaal'

/** What has been revealed on the vraag, the newest round first. The own score is marked on this phone only. */
export function Getoond({ zaal: { deelname, kader }, vraagId }: { zaal: Zaal; vraagId: string }) {
  const { spreidingen, minderheidsnotities } = deelname.moment
  return (
    <>
      {[...spreidingen].reverse().map((spreiding) => (
        <section key={spreiding.ronde} className={styles.deel}>
          <h2>{kopVan(spreiding.ronde, spreidingen.length > 1 || deelname.moment.ronde === 2)}</h2>
          <Spreiding
            spreiding={spreiding}
            kader={kader}
            eigen={deelname.toehoorder ? null : eigenScore(deelname, vraagId, spreiding.ronde)}
          />
        </section>
      ))}
      {minderheidsnotities.length > 0 && (
        <section className={styles.deel}>
          <h2>Ook gezegd</h2>
          <ul className={styles.notities}>
            {minderheidsnotities.map((notitie) => (
              <li key={notitie}>{notitie}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function kopVan(ronde: Moment['ronde'], meer: boolean): string {
  if (!meer) return 'De scores van de groep'
  return ronde === 1 ? 'Eerste ronde' : 'Tweede ronde'
}
