import type { ClientBase } from 'pg'
import type { Kader } from '~/domein/kader/Kader'
import type { Kaders } from '~/domein/kader/kaders'
import { naarKolommen } from '../weging/antwoordrij'
import { berekenUitkomst, type Uitkomst } from '../weging/uitkomst'
import { insertRows } from './insertRows'
import type { Voorbeeldweging } from './Voorbeeldorganisatie'

/**
 * Writes the wegingen with their answers, the outcomes of those that were handed in, and the logbook, within the
 * transaction of the caller.
 *
 * The logbook tells when each weging was started and handed in, but has no row for each answer: those would be 22,000
 * inventions, and the answers of the example were never changed.
 */
export async function schrijfWegingen(
  client: ClientBase,
  wegingen: readonly Voorbeeldweging[],
  kaders: Kaders,
) {
  await insertRows(client, 'wegingen', wegingen, {
    id: ['uuid', (weging) => weging.id],
    team_id: ['text', (weging) => weging.teamId],
    ronde_id: ['text', (weging) => weging.rondeId],
    kader_versie: ['text', (weging) => weging.kaderVersie],
    participatiewet: ['boolean', (weging) => weging.kenmerken.participatiewet],
    indeling_op_bsn: ['boolean', (weging) => weging.kenmerken.indelingOpBsn],
    status: ['text', (weging) => weging.status],
    versie: ['integer', (weging) => (weging.status === 'ingediend' ? 2 : 1)],
    volgnummer: ['integer', (weging) => weging.antwoorden.length],
    gestart_op: ['timestamptz', (weging) => weging.gestartOp],
    gestart_door: ['text', (weging) => weging.persoonId],
    ingediend_op: ['timestamptz', (weging) => weging.ingediendOp],
    ingediend_door: ['text', (weging) => (weging.ingediendOp === null ? null : weging.persoonId)],
  })
  await schrijfAntwoorden(client, wegingen)
  const uitkomsten = wegingen
    .filter((weging) => weging.status === 'ingediend')
    .map((weging) => ({ wegingId: weging.id, ...uitkomstVan(weging, kaders) }))
  await schrijfUitkomsten(client, uitkomsten)
  await schrijfLogboek(
    client,
    wegingen,
    new Map(uitkomsten.map(({ wegingId, stadium }) => [wegingId, stadium])),
  )
}

async function schrijfAntwoorden(client: ClientBase, wegingen: readonly Voorbeeldweging[]): Promise<void> {
  const antwoorden = wegingen.flatMap(({ id, persoonId, antwoorden }) =>
    antwoorden.map((antwoord, i) => ({
      ...antwoord,
      ...naarKolommen(antwoord.waarde),
      wegingId: id,
      volgnummer: i + 1,
      persoonId,
    })),
  )
  await insertRows(client, 'antwoorden', antwoorden, {
    weging_id: ['uuid', (antwoord) => antwoord.wegingId],
    vraag_id: ['text', (antwoord) => antwoord.vraagId],
    score: ['smallint', (antwoord) => antwoord.score],
    geen_beeld: ['boolean', (antwoord) => antwoord.geenBeeld],
    toelichting: ['text', (antwoord) => antwoord.toelichting],
    volgnummer: ['integer', (antwoord) => antwoord.volgnummer],
    gewijzigd_op: ['timestamptz', (antwoord) => antwoord.gewijzigdOp],
    gewijzigd_door: ['text', (antwoord) => antwoord.persoonId],
  })
}

function uitkomstVan({ kaderVersie, kenmerken, antwoorden }: Voorbeeldweging, kaders: Kaders): Uitkomst {
  const waarden = Object.fromEntries(antwoorden.map(({ vraagId, waarde }) => [vraagId, waarde]))
  return berekenUitkomst(kaders.get(kaderVersie) as Kader, kenmerken, waarden)
}

async function schrijfUitkomsten(
  client: ClientBase,
  uitkomsten: readonly (Uitkomst & { wegingId: string })[],
) {
  await insertRows(client, 'uitkomsten', uitkomsten, {
    weging_id: ['uuid', (uitkomst) => uitkomst.wegingId],
    stadium: ['text', (uitkomst) => uitkomst.stadium],
    volgend_stadium: ['text', (uitkomst) => uitkomst.volgendStadium],
    belemmeringen: ['integer', (uitkomst) => uitkomst.belemmeringen],
    bijna: ['boolean', (uitkomst) => uitkomst.bijna],
  })
  const secties = uitkomsten.flatMap(({ wegingId, secties }) =>
    secties.map((sectie) => ({ wegingId, ...sectie })),
  )
  await insertRows(client, 'uitkomst_secties', secties, {
    weging_id: ['uuid', (sectie) => sectie.wegingId],
    sectie_id: ['text', (sectie) => sectie.sectieId],
    som: ['integer', (sectie) => sectie.som],
    aantal: ['integer', (sectie) => sectie.aantal],
    tellend: ['integer', (sectie) => sectie.tellend],
  })
}

async function schrijfLogboek(
  client: ClientBase,
  wegingen: readonly Voorbeeldweging[],
  stadia: ReadonlyMap<string, string>,
): Promise<void> {
  const regels = wegingen.flatMap(({ id, persoonId, gestartOp, ingediendOp, kenmerken }) => {
    const gestart = {
      id,
      persoonId,
      op: gestartOp,
      handeling: 'weging-gestart',
      van: null,
      naar: kenmerken as object,
    }
    if (ingediendOp === null) return [gestart]
    const naar = { status: 'ingediend', stadium: stadia.get(id) }
    return [
      gestart,
      { id, persoonId, op: ingediendOp, handeling: 'weging-ingediend', van: { status: 'concept' }, naar },
    ]
  })
  regels.sort((een, ander) => een.op.localeCompare(ander.op)) // the logbook is read in the order of its rows
  await insertRows(client, 'logboek', regels, {
    op: ['timestamptz', (regel) => regel.op],
    persoon_id: ['text', (regel) => regel.persoonId],
    handeling: ['text', (regel) => regel.handeling],
    weging_id: ['uuid', (regel) => regel.id],
    van: ['jsonb', (regel) => regel.van && JSON.stringify(regel.van)],
    naar: ['jsonb', (regel) => JSON.stringify(regel.naar)],
  })
}
