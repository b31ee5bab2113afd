import { toonCode } from '~/domein/sessie/deelnamecode'
import { datumEnTijd } from '../../ui/datum'
import { Qrcode } from '../../ui/Qrcode'
import { Telwoord } from '../../weergave/telwoord'
import { meedoenadres } from './meedoenadres'
import { NietBereikbaar } from './NietBereikbaar'
import type { Schermprops } from './Schermprops'
import { Telling } from './Telling'
import styles from './Welkomscherm.module.css'

/** How to join, as large as it can be, and what happens with what one fills in. */
export function Welkomscherm({ beamer: { sessie, code, deelnameadres, moment } }: Schermprops) {
  const vooraf = sessie.wijze === 'vooraf'
  const { aanwezig } = moment.telling
  return (
    <div className={styles.welkom}>
      <div>
        <h1>{vooraf ? 'Scoor vooraf mee' : 'Doe mee met uw telefoon'}</h1>
        {code && (
          <>
            <p className={styles.adres}>
              Ga naar <b>{meedoenadres(deelnameadres.url, code)}</b> en vul deze code in:
            </p>
            <p className={styles.code}>{toonCode(code)}</p>
          </>
        )}
        {!deelnameadres.bereikbaar && <NietBereikbaar />}
        {vooraf ? (
          <Telling telling={moment.telling} wat="zijn klaar met scoren" watEen="is klaar met scoren" />
        ) : (
          <p role="status" className={styles.aanwezig}>
            {aanwezig === 0
              ? 'Nog niemand doet mee'
              : `${Telwoord(aanwezig)} ${aanwezig === 1 ? 'persoon doet' : 'mensen doen'} mee`}
          </p>
        )}
        <p className={styles.geheim}>
          {vooraf &&
            (sessie.voorafTot
              ? `Scoren kan tot ${datumEnTijd(sessie.voorafTot)}. `
              : 'Scoren kan tot de begeleider het gesprek begint. ')}
          Niemand ziet wat u kiest, ook de begeleider niet. Op dit scherm komt alleen hoe vaak elke score is
          gegeven{sessie.perFunctie && ', ook per functie als daar vijf mensen of meer van zijn'}.
        </p>
      </div>
      {code && deelnameadres.bereikbaar && (
        <Qrcode
          tekst={deelnameadres.url}
          label="QR-code: scan met de camera van uw telefoon om mee te doen"
          className={styles.qrcode}
        />
      )}
    </div>
  )
}
