import type { Weging } from '~/contract/wegingen'
import type { Waarden } from '~/domein/weging/Antwoord'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import type { Testapp } from './testapp'
import { inEerdereRonde, inOpenRonde, type PersoonId } from './testorganisatie'
import { lees } from './testsessie'
import { dienIn, leesWeging } from './testweging'
import { beginWegingVan, vul } from './webweging'

/** What a districtsmanager does with a weging, all of it through the API. Dirk is the one of Noord. */

async function doe(app: Testapp, wegingId: string, wat: string, body: unknown, persoon: PersoonId = 'dirk') {
  const { versie } = await leesWeging(app, persoon, wegingId)
  const headers = { 'If-Match': `"${versie}"` }
  return lees<Weging>(
    await app.roep('POST', `/api/v1/wegingen/${wegingId}/${wat}`, { persoon, body, headers }),
  )
}

/** Gives a weging back to its team. */
export const geefTerug = (app: Testapp, wegingId: string, reden: string) =>
  doe(app, wegingId, 'teruggaven', { reden })

/** Settles a weging. @param reden for another stadium than the computed one */
export const stelVast = (app: Testapp, wegingId: string, stadium: string, reden: string | null = null) =>
  doe(app, wegingId, 'vaststelling', { stadium, reden })

/** Opens a correction of a settled weging. @returns its id */
export const corrigeer = async (app: Testapp, wegingId: string, reden: string): Promise<string> =>
  (await doe(app, wegingId, 'revisies', { reden })).id

/** Changes answers as Anna and hands the weging in (again). */
export async function dienOpnieuwIn(app: Testapp, wegingId: string, waarden: Waarden = {}): Promise<void> {
  await vul(app, 'anna', wegingId, { waarden })
  await lees(await dienIn(app, 'anna', wegingId))
}

/** A weging of a team that Anna begins, fills and hands in. @param waar in time: in the open ronde, or in the one before */
export async function ingediend(
  app: Testapp,
  teamId: string,
  begin: { kenmerken?: Kenmerken; waarden: Waarden; toelichtingen?: Record<string, string> },
  waar: 'nu' | 'eerder' = 'nu',
): Promise<string> {
  const terug = app.klok.nu
  app.klok.nu = waar === 'nu' ? inOpenRonde : inEerdereRonde
  try {
    const id = await beginWegingVan(app, teamId, begin)
    await lees(await dienIn(app, 'anna', id))
    return id
  } finally {
    app.klok.nu = terug
  }
}
