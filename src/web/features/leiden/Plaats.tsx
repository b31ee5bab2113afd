import type { Regie } from '~/contract/groepssessies'
import { functietitel } from '~/domein/sessie/functies'
import { Bevestigknop } from '../../ui/Bevestigknop'
import styles from './Plaatsen.module.css'
import { ScoreVoor } from './ScoreVoor'
import { useLeiding } from './useLeiden'

/** One seat. It can be freed; while all score beforehand, the scores of who has no phone are entered here. */
export function Plaats({ zetel }: { zetel: Regie['zetels'][number] }) {
  const { regie, doe, bezig } = useLeiding()
  const { nummer, functie, zonderTelefoon, aanwezig, toehoorder } = zetel
  const stand = zonderTelefoon ? 'zonder telefoon' : aanwezig ? 'aanwezig' : 'niet verbonden'
  return (
    <li className={styles.plaats}>
      <span className={styles.wie}>
        <b>Plaats {nummer}</b>
        {functie && ` · ${functietitel(functie)}`} <span className={styles.stand}>· {stand}</span>
      </span>
      {regie.leiding.ikLeid && (
        <>
          {zonderTelefoon && regie.moment.status === 'voorbereiding' && <ScoreVoor zetel={zetel} />}
          <Bevestigknop
            knop={
              <>
                Maak vrij<span className="visually-hidden">: plaats {nummer}</span>
              </>
            }
            variant="tekst"
            bezig={bezig === 'maak-plaats-vrij'}
            titel={`Plaats ${nummer} vrijmaken?`}
            ja={`Maak plaats ${nummer} vrij`}
            onJa={() => doe({ soort: 'maak-plaats-vrij', deelnemerId: zetel.id })}
          >
            <p>
              {toehoorder
                ? 'Wie hier meeluistert, moet opnieuw meedoen.'
                : 'Scores van deze plaats die nog niet zijn getoond, vervallen. Wie hier zat, moet opnieuw meedoen.'}
            </p>
          </Bevestigknop>
        </>
      )}
    </li>
  )
}
