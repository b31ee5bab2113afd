import { toonCode } from '~/domein/sessie/deelnamecode'
import { Knop } from '../../ui/Knop'
import { Beamerlink } from './Beamerlink'
import styles from './Sessiebalk.module.css'
import { Tempo } from './Tempo'
import { useLeiding } from './useLeiden'

/** The line on top: which team, how to join, how many are here, how the time goes. */
export function Sessiebalk() {
  const { regie, doe, bezig } = useLeiding()
  const { sessie, code, zetels, moment, leiding } = regie
  const aanwezig = zetels.filter((zetel) => zetel.aanwezig && !zetel.toehoorder).length
  const gesloten = moment.status === 'gesloten'
  return (
    <header className={styles.balk}>
      <h1 tabIndex={-1} className={styles.titel}>
        <span className="visually-hidden">Groepssessie </span>
        {sessie.team}
      </h1>
      {!gesloten && (
        <ul className={styles.feiten}>
          <li>
            Code <b className={styles.code}>{toonCode(code)}</b>
          </li>
          <li>
            <b>{aanwezig}</b> aanwezig
          </li>
          <li>
            <Beamerlink />
          </li>
        </ul>
      )}
      {moment.status === 'lopend' && (
        <div className={styles.tijd}>
          <Tempo />
          {leiding.ikLeid && (
            <Knop
              variant="rustig"
              className={styles.pauze}
              bezig={bezig === 'pauzeer'}
              onClick={() => doe({ soort: 'pauzeer' })}
            >
              Pauze
            </Knop>
          )}
        </div>
      )}
    </header>
  )
}
