import type { Waarden } from '~/domein/weging/Antwoord'
import { rijen } from './rijen'
import type { Testapp } from './testapp'
import { kader121 } from './testkaders'
import { alleVragenOp } from './testweging'
import { schrijfVastgesteld } from './vastgesteldeWeging'
import { metParticipatiewet, zonderParticipatiewet } from './waarden'

/** Toelichtingen that a careless export breaks on, by the vraag of Assen that they stand at. */
export const lastig: Record<string, string> = {
  '1.1': '=1+1',
  '1.2': '+31 6 12345678',
  '1.3': '-5',
  '1.4': '@SUM(A1:A9)',
  '1.5': '\tingesprongen',
  '1.6': '\rop een nieuwe regel',
  '1.7': 'Zei "ja"; en daarna, "nee"\nop regel 2',
  '1.8': 'a & b < c > d',
  '2.1': 'staat er als _x0041_',
  '2.2': 'café € 12,50 – ok 👍',
  '2.3': '＝1+1',
  '2.4': '9.10',
}

/**
 * Ronde 2026-Q3 with one weging of each kind: Assen settled (without Participatiewet), Emmen settled otherwise than computed
 * and being corrected, under a name like a formula, and Breda given back, with two answers changed. 2026-Q4 has nothing.
 */
export async function vulExport(app: Testapp): Promise<{ assen: string; emmen: string; breda: string }> {
  const rondeId = '2026-Q3'
  const scores: Waarden = { '3.3': 'geen-beeld', '4.2': 5 }
  const assen = await schrijfVastgesteld(app, {
    ...{ teamId: 'assen', rondeId, kenmerken: zonderParticipatiewet },
    waarden: alleVragenOp(kader121, zonderParticipatiewet, 3, scores),
  })
  for (const [vraagId, toelichting] of Object.entries(lastig)) {
    await rijen(app, 'update antwoorden set toelichting = $3 where weging_id = $1 and vraag_id = $2', [
      ...[assen, vraagId, toelichting],
    ])
  }
  // Just after midnight in the Netherlands, still the day before in UTC.
  await rijen(app, `update antwoorden set gewijzigd_op = '2026-08-16T22:30:00Z' where vraag_id = '1.1'`)

  const alles4 = alleVragenOp(kader121, metParticipatiewet, 4)
  const emmen = await schrijfVastgesteld(app, {
    ...{ teamId: 'emmen', rondeId, waarden: alles4, stadium: 'in-ontwikkeling' },
  })
  await rijen(
    app,
    `insert into wegingen (team_id, ronde_id, kader_versie, participatiewet, indeling_op_bsn, gestart_door, revisie,
      correctiereden) values ('emmen', '2026-Q3', '1.21', true, false, 'anna', 2, 'Er stond iets verkeerd.')`,
  )
  await rijen(
    app,
    `update rondeteams set team_naam = '=Emmen', district_naam = 'Oud Noord' where team_id = 'emmen'`,
  )

  const breda = await schrijfVastgesteld(app, {
    teamId: 'breda',
    rondeId,
    waarden: alles4,
    alleenIngediend: true,
  })
  await rijen(
    app,
    `update wegingen set status = 'concept', ingediend_op = null, ingediend_door = null where id = $1`,
    [breda],
  )
  await rijen(app, `update antwoorden set score = null where weging_id = $1 and vraag_id in ('1.1', '1.2')`, [
    breda,
  ])
  await rijen(
    app,
    `update antwoorden set toelichting = 'Nog bespreken' where weging_id = $1 and vraag_id = '1.2'`,
    [breda],
  )
  return { assen, emmen, breda }
}
