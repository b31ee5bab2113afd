import { datumEnTijd } from '../../ui/datum'
import { Knop } from '../../ui/Knop'
import { vraagVan } from '../../weergave/vraagnaam'
import { Scorekeuze } from './Scorekeuze'
import { Statusregel } from './Statusregel'
import styles from './Vooraf.module.css'
import { verzendstatus } from './verzendstatus'
import type { Zaal } from './zaal'

type Props = { zaal: Zaal; vraagId: string; ga: (vraagId: string | null) => void }

/** One vraag a screen, with the way to the one before and after it. */
export function VoorafVraag({ zaal, vraagId, ga }: Props) {
  const { deelname, kader, scores } = zaal
  const { vragen, voorafTot } = deelname.sessie
  const plek = vragen.indexOf(vraagId)
  const vorige = vragen[plek - 1]
  const volgende = vragen[plek + 1] ?? null
  const open = vragen.filter((id) => scores.gekozen(id, 1) === null).length
  const tot = voorafTot ? datumEnTijd(voorafTot) : 'de begeleider begint'
  return (
    <>
      <Scorekeuze
        key={vraagId}
        vraag={vraagVan(kader, vraagId)}
        kader={kader}
        gekozen={scores.gekozen(vraagId, 1)}
        kies={(waarde) => scores.kies(vraagId, 1, waarde)}
      />
      <Statusregel status={verzendstatus(zaal, vraagId, 1, tot)}>
        <div className={styles.bladeren}>
          {vorige && (
            <Knop variant="rustig" onClick={() => ga(vorige)}>
              Vorige
            </Knop>
          )}
          <Knop onClick={() => ga(volgende)}>{volgende ? 'Volgende' : 'Overzicht'}</Knop>
        </div>
      </Statusregel>
      {volgende && (
        <Knop variant="tekst" onClick={() => ga(null)}>
          {open === 0 ? 'Bekijk al mijn scores' : `Bekijk wat nog open is (${open})`}
        </Knop>
      )}
    </>
  )
}
