import type { ClientBase } from 'pg'
import { insertRows } from './insertRows'
import type { Gewogen } from './schrijfLevensloop'
import type { Voorbeeldteruggave } from './Voorbeeldorganisatie'

/** Writes what was done to the wegingen as a whole, in the order of time. */
export async function schrijfLogboek(client: ClientBase, wegingen: readonly Gewogen[]): Promise<void> {
  const regels = wegingen.flatMap(regelsVan)
  regels.sort((een, ander) => een.op.localeCompare(ander.op)) // the logbook is read in the order of its rows
  await insertRows(client, 'logboek', regels, {
    op: ['timestamptz', (regel) => regel.op],
    persoon_id: ['text', (regel) => regel.persoonId],
    handeling: ['text', (regel) => regel.handeling],
    weging_id: ['uuid', (regel) => regel.id],
    vraag_id: ['text', (regel) => regel.vraagId ?? null],
    van: ['jsonb', (regel) => regel.van && JSON.stringify(regel.van)],
    naar: ['jsonb', (regel) => JSON.stringify(regel.naar)],
  })
}

interface Logregel {
  id: string
  persoonId: string
  op: string
  handeling: string
  vraagId?: string
  van: object | null
  naar: object
}

function regelsVan({ id, persoonId, uitkomst, vaststelling, ...weging }: Gewogen): Logregel[] {
  const { gestartOp, ingediendOp, teruggegeven, vastgesteld, kenmerken } = weging
  const stadium = uitkomst?.stadium
  const regels: Logregel[] = [
    { id, persoonId, op: gestartOp, handeling: 'weging-gestart', van: null, naar: kenmerken },
  ]
  if (ingediendOp !== null) {
    regels.push({
      id,
      persoonId,
      op: ingediendOp,
      handeling: 'weging-ingediend',
      van: { status: 'concept' },
      naar: { status: 'ingediend', stadium },
    })
  }
  if (teruggegeven) regels.push(...regelsVanTeruggave({ id, persoonId }, teruggegeven))
  if (vastgesteld && vaststelling) {
    const { stadium: gezet, reden } = vaststelling
    regels.push({
      id,
      persoonId: vastgesteld.persoonId,
      op: vastgesteld.op,
      handeling: 'weging-vastgesteld',
      van: { status: 'ingediend', stadium },
      naar: { status: 'vastgesteld', stadium: gezet, ...(reden !== null && { reden }) },
    })
  }
  return regels
}

function regelsVanTeruggave(
  { id, persoonId: indiener }: Pick<Logregel, 'id' | 'persoonId'>,
  { op, persoonId, reden, opmerkingen }: Voorbeeldteruggave,
): Logregel[] {
  const gegeven = {
    ...{ id, persoonId, op, handeling: 'weging-teruggegeven' },
    van: { status: 'ingediend' },
    naar: { status: 'concept', reden },
  }
  return [
    ...opmerkingen.map(({ vraagId, tekst, op }) => ({
      ...{ id, persoonId, op, handeling: 'opmerking-geplaatst', vraagId },
      van: null,
      naar: { tekst },
    })),
    gegeven,
    ...opmerkingen.flatMap(({ vraagId, tekst, reactie }) =>
      reactie
        ? {
            ...{ id, persoonId: indiener, op: reactie.op, handeling: 'opmerking-beantwoord', vraagId },
            van: { opmerking: tekst },
            naar: { tekst: reactie.tekst },
          }
        : [],
    ),
  ]
}
