import type { ClientBase } from 'pg'
import type { Uitkomst } from '../weging/uitkomst'
import { insertRows } from './insertRows'
import type { Voorbeeldteruggave, Voorbeeldweging } from './Voorbeeldorganisatie'

/** A weging of the example, with what came out of it when it was handed in. */
export interface Gewogen extends Voorbeeldweging {
  uitkomst: Uitkomst | null
  vaststelling: { stadium: string; reden: string | null } | null
}

/** Writes that wegingen were handed in, and which came back with which remarks. */
export async function schrijfLevensloop(client: ClientBase, wegingen: readonly Gewogen[]): Promise<void> {
  const ingediend = wegingen.filter(({ ingediendOp }) => ingediendOp !== null)
  await insertRows(client, 'inzendingen', ingediend, {
    weging_id: ['uuid', ({ id }) => id],
    nummer: ['integer', () => 1],
    op: ['timestamptz', ({ ingediendOp }) => ingediendOp],
    door: ['text', ({ persoonId }) => persoonId],
    volgnummer: ['integer', ({ antwoorden }) => antwoorden.length],
    stadium: ['text', ({ uitkomst }) => uitkomst?.stadium],
  })
  const teruggegeven = ingediend.flatMap(({ id, persoonId: indiener, teruggegeven }) =>
    teruggegeven ? [{ id, indiener, ...teruggegeven }] : [],
  )
  await schrijfTeruggaven(client, teruggegeven)
}

type Teruggave = Voorbeeldteruggave & { id: string; indiener: string }

async function schrijfTeruggaven(client: ClientBase, teruggaven: readonly Teruggave[]): Promise<void> {
  await insertRows(client, 'teruggaven', teruggaven, {
    weging_id: ['uuid', ({ id }) => id],
    inzending: ['integer', () => 1],
    reden: ['text', ({ reden }) => reden],
    op: ['timestamptz', ({ op }) => op],
    door: ['text', ({ persoonId }) => persoonId],
  })
  const opmerkingen = teruggaven.flatMap(({ id, indiener, persoonId, opmerkingen }) =>
    opmerkingen.map((opmerking) => ({ ...opmerking, id, indiener, persoonId })),
  )
  await insertRows(client, 'opmerkingen', opmerkingen, {
    weging_id: ['uuid', ({ id }) => id],
    vraag_id: ['text', ({ vraagId }) => vraagId],
    tekst: ['text', ({ tekst }) => tekst],
    op: ['timestamptz', ({ op }) => op],
    door: ['text', ({ persoonId }) => persoonId],
    reactie: ['text', ({ reactie }) => reactie?.tekst ?? null],
    reactie_op: ['timestamptz', ({ reactie }) => reactie?.op ?? null],
    reactie_door: ['text', ({ reactie, indiener }) => (reactie ? indiener : null)],
  })
}
