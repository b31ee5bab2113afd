import type { Waarden } from '~/domein/weging/Antwoord'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import { rijen } from './rijen'
import type { Testapp } from './testapp'
import type { PersoonId } from './testorganisatie'
import { bewaar, leesWeging } from './testweging'
import { metParticipatiewet } from './waarden'

/** What stands in a weging before a test opens it. */
interface Begin {
  kenmerken?: Kenmerken
  waarden?: Waarden
  toelichtingen?: Readonly<Record<string, string>>
}

/**
 * A team of its own for one test, in district Noord: nothing that another test did is in it. Anna and Emiel are its
 * begeleiders.
 */
export async function nieuwTeam(app: Testapp, naam = 'Leeuwarden'): Promise<string> {
  const [team] = await rijen<{ id: string }>(
    app,
    `INSERT INTO teams (id, naam, district_id) SELECT 'team-' || count(*), $1, 'noord' FROM teams RETURNING id`,
    [naam],
  )
  if (!team) throw new Error('Er is geen team gemaakt')
  await rijen(
    app,
    `INSERT INTO rondeteams (ronde_id, team_id, team_naam, district_id, district_naam)
     SELECT r.id, $1, $2, 'noord', 'Noord' FROM rondes r`,
    [team.id, naam],
  )
  for (const begeleider of ['anna', 'emiel']) {
    await rijen(app, `INSERT INTO rollen (persoon_id, rol, team_id) VALUES ($1, 'begeleider', $2)`, [
      begeleider,
      team.id,
    ])
  }
  return team.id
}

/** Starts the weging of a team in the ronde that is open by the clock of the app, as Anna. */
export async function beginWegingVan(
  app: Testapp,
  teamId: string,
  { kenmerken = metParticipatiewet, ...begin }: Begin = {},
): Promise<string> {
  const antwoord = await app.roep('POST', '/api/v1/wegingen', {
    persoon: 'anna',
    body: { teamId, kenmerken },
  })
  if (!antwoord.ok) throw new Error(`Beginnen lukt niet: ${await antwoord.text()}`)
  const { id } = (await antwoord.json()) as { id: string }
  await vul(app, 'anna', id, begin)
  return id
}

/** The weging of a team of its own, as Anna began it. */
export async function nieuweWeging(app: Testapp, begin: Begin = {}): Promise<string> {
  return beginWegingVan(app, await nieuwTeam(app), begin)
}

/** Gives these answers, whatever stands there now. */
export async function vul(
  app: Testapp,
  persoon: PersoonId,
  wegingId: string,
  { waarden = {}, toelichtingen = {} }: Pick<Begin, 'waarden' | 'toelichtingen'>,
): Promise<void> {
  const { antwoorden } = await leesWeging(app, persoon, wegingId)
  const versies = new Map(antwoorden.map(({ vraagId, versie }) => [vraagId, versie]))
  for (const vraagId of new Set([...Object.keys(waarden), ...Object.keys(toelichtingen)])) {
    const waarde = waarden[vraagId]
    const toelichting = toelichtingen[vraagId]
    const antwoord = await bewaar(app, persoon, wegingId, vraagId, versies.get(vraagId) ?? 0, {
      ...(waarde !== undefined && { waarde }),
      ...(toelichting !== undefined && { toelichting }),
    })
    if (!antwoord.ok) throw new Error(`${vraagId} lukt niet: ${await antwoord.text()}`)
  }
}
