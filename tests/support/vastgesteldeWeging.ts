import type { Kader } from '~/domein/kader/Kader'
import { vragenVanKader } from '~/domein/kader/vragen'
import type { Waarden } from '~/domein/weging/Antwoord'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import { antwoorden, wegingen } from '~/server/database/schema'
import { naarKolommen } from '~/server/weging/antwoordrij'
import { berekenUitkomst, bevriesUitkomst } from '~/server/weging/uitkomst'
import type { Testapp } from './testapp'
import { kader121 } from './testkaders'
import type { TeamId } from './testorganisatie'
import { metParticipatiewet } from './waarden'

interface Vastgesteld {
  teamId: TeamId
  rondeId: string
  waarden: Waarden
  kader?: Kader
  kenmerken?: Kenmerken
  /** What it was settled at; the computed stadium when not given. */
  stadium?: string
  revisie?: number
  /** Handed in, but not settled. */
  alleenIngediend?: boolean
}

/** Writes a weging that was handed in and settled, with the outcome that the rules give, past all the steps before it. */
export async function schrijfVastgesteld(
  { omgeving }: Testapp,
  { teamId, rondeId, waarden, stadium, revisie = 1, alleenIngediend = false, ...weging }: Vastgesteld,
): Promise<string> {
  const { kader = kader121, kenmerken = metParticipatiewet } = weging
  const uitkomst = berekenUitkomst(kader, kenmerken, waarden)
  const op = new Date('2026-11-20T12:00:00.000Z')
  return omgeving.database.transaction(async (query) => {
    const [rij] = await query
      .insert(wegingen)
      .values({
        ...{ teamId, rondeId, kaderVersie: kader.versie, ...kenmerken, revisie },
        ...{ gestartDoor: 'anna', ingediendOp: op, ingediendDoor: 'anna' },
        correctiereden: revisie === 1 ? null : 'Er stond een verkeerde score.',
        ...(alleenIngediend
          ? { status: 'ingediend' as const }
          : {
              status: 'vastgesteld' as const,
              ...{ vastgesteldOp: op, vastgesteldDoor: 'dirk' },
              vastgesteldStadium: stadium ?? uitkomst.stadium,
              vastgesteldReden: stadium === undefined ? null : 'Het staat er dichtbij.',
            }),
      })
      .returning({ id: wegingen.id })
    const wegingId = rij?.id ?? ''
    const gegeven = vragenVanKader(kader).flatMap(({ id }) => {
      const waarde = waarden[id]
      return waarde === undefined ? [] : [{ vraagId: id, ...naarKolommen(waarde) }]
    })
    await query
      .insert(antwoorden)
      .values(
        gegeven.map((antwoord, i) => ({ ...antwoord, wegingId, volgnummer: i + 1, gewijzigdDoor: 'anna' })),
      )
    await bevriesUitkomst(query, wegingId, uitkomst)
    return wegingId
  })
}
