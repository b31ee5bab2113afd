import { usePaginatitel } from '../../ui/usePaginatitel'
import { volNaam, vraagVan } from '../../weergave/vraagnaam'
import { Afspraak } from './Afspraak'
import { Bijschrift } from './Bijschrift'
import { Getoond } from './Getoond'
import { Scorekeuze } from './Scorekeuze'
import { Statusregel } from './Statusregel'
import { Stelling } from './Stelling'
import { tellingzin } from './tellingzin'
import styles from './Vraagscherm.module.css'
import { statusBijOnthuld, verzendstatus } from './verzendstatus'
import type { Zaal } from './zaal'

/** The vraag that is on: choose, see what the group gave, see what was agreed. */
export function Vraagscherm({ zaal, vraagId }: { zaal: Zaal; vraagId: string }) {
  const { deelname, kader, scores } = zaal
  const { sessie, toehoorder, moment } = deelname
  const { vraagstatus, ronde, gemiddelde, afspraak, telling } = moment
  const vraag = vraagVan(kader, vraagId)
  const naam = volNaam(vraag)
  usePaginatitel(`${naam.charAt(0).toUpperCase()}${naam.slice(1)}, ${sessie.team}`)
  const open = vraagstatus === 'open'
  const status =
    open && !toehoorder
      ? verzendstatus(zaal, vraagId, ronde, 'de begeleider de scores laat zien')
      : statusBijOnthuld(zaal, vraagId)
  return (
    <>
      {open && ronde === 2 && (
        <p className={styles.ronde}>
          {toehoorder ? 'Tweede ronde' : 'Tweede ronde: kies opnieuw. Dezelfde score mag ook.'}
        </p>
      )}
      {open && !toehoorder ? (
        <Scorekeuze
          key={`${vraagId} ${ronde}`}
          vraag={vraag}
          kader={kader}
          gemiddelde={gemiddelde}
          gekozen={scores.gekozen(vraagId, ronde)}
          kies={(waarde) => scores.kies(vraagId, ronde, waarde)}
        />
      ) : (
        <div>
          <Stelling vraag={vraag} />
          <Bijschrift id="bijschrift" vraag={vraag} kader={kader} gemiddelde={gemiddelde} />
        </div>
      )}
      {open && toehoorder && <p className={styles.deel}>De anderen kiezen nu. U luistert mee.</p>}
      {vraagstatus === 'onthuld' && (
        <p className={styles.deel}>
          Praat erover met elkaar. De begeleider legt vast wat het team afspreekt.
        </p>
      )}
      {afspraak && <Afspraak afspraak={afspraak} kader={kader} />}
      <Statusregel status={status}>{open && tellingzin(telling)}</Statusregel>
      <Getoond zaal={zaal} vraagId={vraagId} />
    </>
  )
}
