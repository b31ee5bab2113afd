import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { RondeInLijst } from '~/contract/rondes'
import { kaderQuery } from '../../gegevens/kader'
import { landelijkBeeldQuery } from '../../gegevens/landelijkBeeld'
import { datumEnTijd } from '../../ui/datum'
import { Kop } from '../../ui/Kop'
import { kwartaalnaam } from '../../ui/kwartaalnaam'
import { LegeStaat } from '../../ui/LegeStaat'
import { Melding } from '../../ui/Melding'
import { AlleBlokkades } from './AlleBlokkades'
import styles from './Beeld.module.css'
import { Beweging } from './Beweging'
import { Blokkades } from './Blokkades'
import { Districten } from './Districten'
import { Feiten } from './Feiten'
import { landkop, vastgesteldSamen } from './landkop'
import { Mijlpalen } from './Mijlpalen'
import { Rondekeuze } from './Rondekeuze'
import { Secties } from './Secties'
import { Stadia } from './Stadia'
import { Verdelingen } from './Verdelingen'

/** One ronde: the finding first, then the milestones, what moved, the sections, and what stands in the way. On A4 too. */
export function Beeld({ rondeId, rondes }: { rondeId: string; rondes: readonly RondeInLijst[] }) {
  const beeld = useSuspenseQuery(landelijkBeeldQuery(rondeId)).data
  const kader = useSuspenseQuery(kaderQuery(beeld.kaderVersie)).data
  const samen = vastgesteldSamen(beeld)
  const deel = { kader, beeld }
  return (
    <div className={styles.pagina}>
      <Kop
        titel={landkop(kader, beeld)}
        boven={`${kwartaalnaam(rondeId)} · wegingskader ${beeld.kaderVersie} · ${samen} van ${beeld.teams} teams vastgesteld`}
        terzijde={`Stand van ${datumEnTijd(beeld.standVan)}`}
      />
      <Rondekeuze rondes={rondes} gekozen={rondeId} />
      {beeld.geconstrueerd && (
        <Melding soort="info" titel="De antwoorden achter dit kwartaal zijn geconstrueerd">
          <p>
            Alleen de totalen zijn gepubliceerd: hoeveel teams er per stadium zijn, en een deel van de
            gemiddelden.
          </p>
        </Melding>
      )}
      {samen === 0 ? (
        <LegeStaat
          titel="Het beeld ontstaat als wegingen zijn vastgesteld"
          actie={
            <Link to="/voortgang" search={{ ronde: rondeId }}>
              Bekijk de voortgang van dit kwartaal
            </Link>
          }
        >
          Tot nu toe is van geen van de {beeld.teams} teams de weging vastgesteld.
        </LegeStaat>
      ) : (
        <>
          <Stadia {...deel} />
          <Mijlpalen {...deel} />
          <Feiten {...deel} />
          <Beweging {...deel} />
          <div className={styles.twee}>
            <Secties {...deel} />
            <Blokkades {...deel} />
          </div>
          <AlleBlokkades {...deel} />
          <Districten {...deel} />
          <Verdelingen kader={kader} rondeId={rondeId} />
          <p className={styles.verder}>
            <Link to="/trend">Hoe dit verandert over de kwartalen</Link>
          </p>
        </>
      )}
    </div>
  )
}
