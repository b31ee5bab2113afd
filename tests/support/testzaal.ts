import { expect } from 'vitest'
import type { Handeling, Regie } from '~/contract/groepssessies'
import type { Functie } from '~/domein/sessie/functies'
import type { Waarde } from '~/domein/weging/Antwoord'
import type { Instantie } from './testapp'
import type { PersoonId, TeamId } from './testorganisatie'
import {
  type Deelnemer,
  doe,
  doeMee,
  lees,
  leesRegie,
  type opening,
  openSessie,
  probeer,
  spreekAf,
} from './testsessie'
import { beginWeging } from './testweging'

/** Who leads the session of a team, when a test does not say. Breda has another begeleider beside them: Emiel. */
const leiders: Record<TeamId, PersoonId> = { assen: 'anna', emmen: 'emiel', breda: 'bram' }

/** A group session with its people, and what its leader does in it. */
export interface Zaal {
  wegingId: string
  sessieId: string
  code: string
  beamersleutel: string
  leider: PersoonId
  mensen: Deelnemer[]
  regie(persoon?: PersoonId): Promise<Regie>
  /** Does one act; it must succeed. */
  doe(handeling: Handeling, persoon?: PersoonId): Promise<Regie>
  /** Tries one act; gives the status of the answer. @param versie as it is now when not given */
  probeer(handeling: Handeling, persoon?: PersoonId, versie?: number): Promise<number>
  spreekAf(vraagId: string, waarde: Waarde, toelichting?: string): Promise<Regie>
  komtErBij(functie?: Functie | null): Promise<Deelnemer>
  /** Everybody scores, in the order of their seats; each is taken. */
  scoor(vraagId: string, waarden: readonly Waarde[], ronde?: 1 | 2): Promise<void>
}

interface Wensen extends Partial<typeof opening> {
  team?: TeamId
  /** One participant for each. */
  functies?: readonly (Functie | null)[]
  /** Whether the conversation has begun; it has when not told otherwise. */
  begonnen?: boolean
}

/** Opens a session with people in it. One that lives on the same weging, of an earlier test, is closed first. */
export async function maakZaal(
  app: Instantie,
  { team = 'breda', functies = [], begonnen = true, ...anders }: Wensen = {},
): Promise<Zaal> {
  const leider = leiders[team]
  const { id: wegingId } = await beginWeging(app, leider, team)
  await sluitWatLeeft(app, wegingId, leider)
  const sessieId = await openSessie(app, leider, wegingId, anders)
  const { code, beamersleutel } = await leesRegie(app, leider, sessieId)
  const mensen: Deelnemer[] = []
  const zaal: Zaal = {
    wegingId,
    sessieId,
    code,
    beamersleutel,
    leider,
    mensen,
    regie: (persoon = leider) => leesRegie(app, persoon, sessieId),
    doe: (handeling, persoon = leider) => doe(app, persoon, sessieId, handeling),
    probeer: async (handeling, persoon = leider, versie = undefined) =>
      (await probeer(app, persoon, sessieId, handeling, versie)).status,
    spreekAf: (vraagId, waarde, toelichting) => spreekAf(app, leider, sessieId, vraagId, waarde, toelichting),
    komtErBij: async (functie = 'verzekeringsarts') => {
      const mens = await doeMee(app, code, functie)
      mensen.push(mens)
      return mens
    },
    scoor: async (vraagId, waarden, ronde = 1) => {
      for (const [i, waarde] of waarden.entries())
        expect(await mensen[i]?.scoor(vraagId, waarde, ronde), `score of seat ${i + 1}`).toBe(204)
    },
  }
  for (const functie of functies) await zaal.komtErBij(functie)
  if (begonnen) await zaal.doe({ soort: 'begin' })
  return zaal
}

async function sluitWatLeeft(app: Instantie, wegingId: string, persoon: PersoonId): Promise<void> {
  const { sessies } = await lees<{ sessies: { id: string; status: string }[] }>(
    await app.roep('GET', `/api/v1/wegingen/${wegingId}/groepssessies`, { persoon }),
  )
  const levend = sessies.find(({ status }) => status !== 'gesloten')
  if (!levend) return
  const { leiding } = await leesRegie(app, persoon, levend.id)
  if (!leiding.ikLeid) await doe(app, persoon, levend.id, { soort: 'neem-leiding' })
  await doe(app, persoon, levend.id, { soort: 'sluit' })
}

/** So many people of one functie. */
export const artsen = (aantal: number): Functie[] => Array(aantal).fill('verzekeringsarts')
