import type { ClientBase } from 'pg'
import type { Kader } from '~/domein/kader/Kader'
import type { Kaders } from '~/domein/kader/kaders'
import { naarKolommen } from '../weging/antwoordrij'
import { berekenUitkomst, type Uitkomst } from '../weging/uitkomst'
import { insertRows } from './insertRows'
import { type Gewogen, schrijfLevensloop } from './schrijfLevensloop'
import { schrijfLogboek } from './schrijfLogboek'
import type { Voorbeeldweging } from './Voorbeeldorganisatie'

/**
 * Writes the wegingen with their answers, the outcomes of those that were handed in, what was settled, and the logbook,
 * within the transaction of the caller.
 *
 * The logbook tells when each weging was started, handed in and settled, but has no row for each answer: those would be
 * 22,000 inventions, and the answers of the example were never changed.
 */
export async function schrijfWegingen(
  client: ClientBase,
  wegingen: readonly Voorbeeldweging[],
  kaders: Kaders,
) {
  const gewogen = wegingen.map((weging) => {
    const uitkomst = weging.ingediendOp === null ? null : uitkomstVan(weging, kaders)
    return {
      ...weging,
      uitkomst,
      vaststelling: uitkomst && vaststellingVan(weging, uitkomst),
      versie: 1 + [weging.ingediendOp, weging.teruggegeven, weging.vastgesteld].filter(Boolean).length,
      // Of what came back it stays known that it was handed in, but not in the weging itself.
      ingediend: weging.status === 'concept' ? null : weging.ingediendOp,
    }
  })
  await insertRows(client, 'wegingen', gewogen, {
    id: ['uuid', (weging) => weging.id],
    team_id: ['text', (weging) => weging.teamId],
    ronde_id: ['text', (weging) => weging.rondeId],
    kader_versie: ['text', (weging) => weging.kaderVersie],
    participatiewet: ['boolean', (weging) => weging.kenmerken.participatiewet],
    indeling_op_bsn: ['boolean', (weging) => weging.kenmerken.indelingOpBsn],
    status: ['text', (weging) => weging.status],
    versie: ['integer', (weging) => weging.versie],
    volgnummer: ['integer', (weging) => weging.antwoorden.length],
    gestart_op: ['timestamptz', (weging) => weging.gestartOp],
    gestart_door: ['text', (weging) => weging.persoonId],
    ingediend_op: ['timestamptz', (weging) => weging.ingediend],
    ingediend_door: ['text', (weging) => (weging.ingediend === null ? null : weging.persoonId)],
    vastgesteld_op: ['timestamptz', ({ vastgesteld }) => vastgesteld?.op ?? null],
    vastgesteld_door: ['text', ({ vastgesteld }) => vastgesteld?.persoonId ?? null],
    vastgesteld_stadium: ['text', ({ vaststelling }) => vaststelling?.stadium ?? null],
    vastgesteld_reden: ['text', ({ vaststelling }) => vaststelling?.reden ?? null],
  })
  await schrijfAntwoorden(client, wegingen)
  await schrijfUitkomsten(
    client,
    gewogen.flatMap(({ id, uitkomst }) => (uitkomst ? [{ wegingId: id, ...uitkomst }] : [])),
  )
  await schrijfLevensloop(client, gewogen)
  await schrijfLogboek(client, gewogen)
}

/** Settled as computed, or with a reason at the next stadium (rule 9). */
function vaststellingVan({ vastgesteld }: Voorbeeldweging, uitkomst: Uitkomst): Gewogen['vaststelling'] {
  if (!vastgesteld) return null
  const { hogerOmdat: reden } = vastgesteld
  const hoger = reden === null ? null : uitkomst.volgendStadium
  return hoger === null ? { stadium: uitkomst.stadium, reden: null } : { stadium: hoger, reden }
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
    belemmeringen: ['integer', (uitkomst) => uitkomst.belemmeringen.length],
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
  const belemmeringen = uitkomsten.flatMap(({ wegingId, belemmeringen }) =>
    belemmeringen.map((belemmering) => ({ wegingId, ...belemmering })),
  )
  await insertRows(client, 'uitkomst_belemmeringen', belemmeringen, {
    weging_id: ['uuid', (belemmering) => belemmering.wegingId],
    stelling_id: ['text', (belemmering) => belemmering.stellingId],
    tekort: ['integer', (belemmering) => belemmering.tekort],
  })
}
