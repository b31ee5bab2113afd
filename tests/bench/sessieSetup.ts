import { randomBytes } from 'node:crypto'
import type { Regie } from '~/contract/groepssessies'
import { meegeleverdeKaders } from '~/domein/kader/kaders'
import { vragenVanSectie } from '~/domein/kader/vragen'
import { functieIds } from '~/domein/sessie/functies'
import { alIngediend } from '~/server/voorbeeld/lopendeRonde'
import { begeleiderVan } from '~/server/voorbeeld/personen'
import { maakTeams } from '~/server/voorbeeld/teams'
import { wegingOf } from './openWeging'
import type { Product } from './product'
import type { SessieMeasured } from './SessieMeasured'
import { SessieRoom } from './SessieRoom'
import { call } from './sessieCall'
import { doeHandeling } from './sessieScript'

/** How many professions are in a room: with twenty people some have a spread of their own, and some do not. */
const FUNCTIES = 4

/** A session that is open and still empty. */
export interface EmptySessie {
  id: string
  code: string
  /** The cookie of its begeleider. */
  session: string
}

/** Opens a session in the first teams that have not handed in, with sections enough for so many vragen. */
export async function openSessies(product: Product, teams: number, vragen: number): Promise<EmptySessie[]> {
  const teamIds = maakTeams().flatMap(({ id }) => (alIngediend.includes(id) ? [] : [id]))
  const open: EmptySessie[] = []
  for (const teamId of teamIds.slice(0, teams)) {
    const session = await product.signIn(begeleiderVan(teamId))
    const wegingId = await wegingOf(product, session)
    const path = `wegingen/${wegingId}/groepssessies`
    const { id } = await product.call<{ id: string }>(session, 'POST', path, {
      wijze: 'samen',
      minuten: 60,
      secties: sectiesFor(vragen),
      perFunctie: true,
      voorafTot: null,
      vervanger: null,
    })
    const { code } = await product.call<Regie>(session, 'GET', `groepssessies/${id}`)
    open.push({ id, code, session })
  }
  return open
}

/** Takes so many seats with the code, each as a phone of its own; then the session begins, and everyone follows it. */
export async function fillSessie(
  product: Product,
  { id, code, session }: EmptySessie,
  seats: number,
  measured: SessieMeasured,
): Promise<SessieRoom> {
  const path = `groepssessies/${id}`
  const cookies: string[] = []
  for (let seat = 0; seat < seats; seat += 1) {
    const { headers } = await call(`${product.url}api/v1/uitnodigingen/${code}/deelnemers`, 'POST', '', {
      sleutel: randomBytes(32).toString('base64url'),
      toehoorder: false,
      functie: functieIds[seat % FUNCTIES],
    })
    cookies.push(headers['set-cookie']?.[0]?.split(';')[0] ?? '')
  }
  const { vragen, moment } = await product.call<Regie>(session, 'GET', path)
  const room = new SessieRoom(`${product.url}api/v1/${path}`, session, cookies, vragen, measured)
  room.versie = moment.versie
  await doeHandeling(room, { soort: 'begin' })
  await room.open()
  return room
}

/** The first sections that hold so many vragen together. */
function sectiesFor(vragen: number): string[] {
  const kader = meegeleverdeKaders.get('1.21')
  if (!kader) throw new Error('Version 1.21 is missing')
  let before = 0
  return kader.secties.flatMap((sectie) => {
    const isNeeded = before < vragen
    before += vragenVanSectie(sectie).length
    return isNeeded ? [sectie.id] : []
  })
}
