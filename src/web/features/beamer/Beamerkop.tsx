import { toonCode } from '~/domein/sessie/deelnamecode'
import styles from './Beamerkop.module.css'
import { meedoenadres } from './meedoenadres'
import { plaatsVan } from './plaatsVan'
import type { Schermprops } from './Schermprops'

/** The line above: of which team and where in the kader, and how whoever comes late can still join. */
export function Beamerkop({ beamer: { sessie, code, deelnameadres, moment }, kader }: Schermprops) {
  const plaats =
    moment.scherm === 'vraag' && moment.vraagId ? plaatsVan(kader, sessie.vragen, moment.vraagId) : null
  return (
    <header className={styles.kop}>
      <span>
        {sessie.team}
        {plaats && ` · ${plaats}`}
      </span>
      {code && moment.scherm !== 'welkom' && (
        <span>
          Meedoen: {meedoenadres(deelnameadres.url, code)} · code{' '}
          <b className={styles.code}>{toonCode(code)}</b>
        </span>
      )}
    </header>
  )
}
