import { randomBytes } from 'node:crypto'
import type { Regie } from '~/contract/groepssessies'
import { meegeleverdeKaders } from '~/domein/kader/kaders'
import { vragenVanSectie } from '~/domein/kader/vragen'
import { functieIds } from '~/domein/sessie/functies'
import { withClient } from '~tests/support/withClient'
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

/** Opens a session in so many teams of their own, with sections enough for so many vragen. */
export async function openSessies(product: Product, teams: number, vragen: number): Promise<EmptySessie[]> {
  await addTeams(product.databaseUrl, teams)
  const open: EmptySessie[] = []
  for (let nr = 1; nr <= teams; nr += 1) {
    const session = await product.signIn(`begeleider-maat-${nr}`)
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

/** Adds teams that take part in the ronde of today, each with a begeleider, beside those of the example organisation. */
async function addTeams(databaseUrl: string, teams: number): Promise<void> {
  await withClient(databaseUrl, (client) =>
    client.query(`
      insert into teams (id, naam, district_id)
        select 'maat-' || n, 'SMC Maat ' || n, (select id from districten order by id limit 1) from generate_series(1, ${teams}) n;
      insert into rondeteams select r.id, t.id, t.naam, d.id, d.naam
        from rondes r, teams t join districten d on d.id = t.district_id
        where t.id like 'maat-%' and current_date between r.opent and r.sluit;
      insert into personen (id, naam) select 'begeleider-' || id, 'M. ' || naam from teams where id like 'maat-%';
      insert into rollen (persoon_id, rol, team_id) select 'begeleider-' || id, 'begeleider', id from teams where id like 'maat-%';`),
  )
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
