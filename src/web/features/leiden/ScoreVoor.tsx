import { useState } from 'react'
import type { Regie } from '~/contract/groepssessies'
import { Knop } from '../../ui/Knop'
import { ScoreVoorFormulier } from './ScoreVoorFormulier'
import { scorebaar } from './scorebaar'
import { useLeiding } from './useLeiden'

/**
 * Enters the score of a seat without a phone, out of sight: the field is only there while it is being used, never shows
 * what was entered before, and leaves nothing but that it was entered.
 */
export function ScoreVoor({ zetel }: { zetel: Regie['zetels'][number] }) {
  const { regie } = useLeiding()
  const vragen = scorebaar(regie)
  const bij = [...vragen, regie.moment.ronde].join()
  const [stand, setStand] = useState<{ stap: 'open' | 'ingevoerd'; bij: string } | null>(null)
  if (vragen.length === 0) return null
  // What was entered belongs to the vraag that was on then.
  const stap = stand?.bij === bij ? stand.stap : null
  if (stap === 'open') {
    return (
      <ScoreVoorFormulier
        zetel={zetel}
        vragen={vragen}
        klaar={() => setStand({ stap: 'ingevoerd', bij })}
        stop={() => setStand(null)}
      />
    )
  }
  return (
    <>
      <span role="status">{stap === 'ingevoerd' && 'Ingevoerd.'}</span>
      <Knop variant="tekst" onClick={() => setStand({ stap: 'open', bij })}>
        Score invoeren<span className="visually-hidden"> voor plaats {zetel.nummer}</span>
      </Knop>
    </>
  )
}
