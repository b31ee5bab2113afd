import type { Levensloop } from '~/contract/levensloop'
import type { Levenshandeling } from '~/domein/levensloop/overgangen'
import { rijen } from './rijen'
import type { Testapp } from './testapp'
import { ingediend } from './testbeoordeling'
import { kleinKader } from './testkaders'
import type { PersoonId } from './testorganisatie'
import { lees } from './testsessie'
import { alleVragenOp, leesWeging } from './testweging'
import { metParticipatiewet } from './waarden'
import { nieuwTeam } from './webweging'

/** More districtsmanagers than the test organisation has: Dora beside Dirk in Noord, and Zita in Zuid. */
export const dora = 'dora' as PersoonId
export const zita = 'zita' as PersoonId

export async function zetDistrictsmanagers(app: Testapp): Promise<void> {
  await rijen(app, `INSERT INTO personen (id, naam) VALUES ('dora', 'Dora Peters'), ('zita', 'Zita Mulder')`)
  await rijen(
    app,
    `INSERT INTO rollen (persoon_id, rol, district_id)
     VALUES ('dora', 'districtsmanager', 'noord'), ('zita', 'districtsmanager', 'zuid')`,
  )
}

/** Every question of the small kader on 4: a *draaiend team*, one point short of nothing. */
export const opVier = alleVragenOp(kleinKader, metParticipatiewet, 4)

/** A weging of a team of its own on the small kader, handed in by Anna. */
export async function ingediendeWeging(app: Testapp): Promise<string> {
  return ingediend(app, await nieuwTeam(app), { waarden: opVier })
}

/** Where each step is asked for, with a body that is right. */
const stappen: Record<Levenshandeling, [pad: string, body: (volgnummer: number) => unknown]> = {
  'dien-in': ['indiening', (volgnummer) => ({ volgnummer })],
  'geef-terug': ['teruggaven', () => ({ reden: 'Kijk nog eens naar A.1.' })],
  'stel-vast': ['vaststelling', () => ({ stadium: 'draaiend-team', reden: null })],
  corrigeer: ['revisies', () => ({ reden: 'A.1 was verkeerd overgenomen.' })],
}

/** Tries a step on the weging as it stands now, whoever asks. @param anders another body, or the version that they saw */
export async function probeerStap(
  app: Testapp,
  persoon: PersoonId | null,
  wegingId: string,
  handeling: Levenshandeling,
  anders: { body?: unknown; versie?: number } = {},
): Promise<Response> {
  const { versie, volgnummer } = await leesWeging(app, 'petra', wegingId)
  const [pad, body] = stappen[handeling]
  return app.roep('POST', `/api/v1/wegingen/${wegingId}/${pad}`, {
    ...(persoon && { persoon }),
    body: anders.body ?? body(volgnummer),
    headers: { 'If-Match': `"${anders.versie ?? versie}"` },
  })
}

export async function leesLevensloop(
  app: Testapp,
  wegingId: string,
  persoon: PersoonId = 'anna',
): Promise<Levensloop> {
  return lees(await app.roep('GET', `/api/v1/wegingen/${wegingId}/levensloop`, { persoon }))
}

/** The logbook of a weging, oldest first. */
export function logboekVan(app: Testapp, wegingId: string) {
  return rijen<{
    persoon_id: string
    handeling: string
    vraag_id: string | null
    van: unknown
    naar: unknown
  }>(app, 'SELECT persoon_id, handeling, vraag_id, van, naar FROM logboek WHERE weging_id = $1 ORDER BY id', [
    wegingId,
  ])
}

/** Says something about a weging: a remark, a reaction or a tegenlezing. */
export function zeg(
  app: Testapp,
  persoon: PersoonId,
  methode: 'POST' | 'PUT',
  wegingId: string,
  pad: string,
  body: unknown,
): Promise<Response> {
  return app.roep(methode, `/api/v1/wegingen/${wegingId}/${pad}`, { persoon, body })
}
