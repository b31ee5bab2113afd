import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Levensloop } from '~/contract/levensloop'
import type { Query } from '../database/Database'
import {
  inzendingen,
  logboek,
  opmerkingen,
  personen,
  rondes,
  tegenlezingen,
  teruggaven,
  wegingen,
} from '../database/schema'
import { type BevoegdVoorWeging, magBeoordelen, magBewerken, type Recht } from '../toegang/poort'
import { leesTegenlezers } from './tegenlezing'

const indiener = alias(personen, 'indiener')
const gever = alias(personen, 'gever')
const reageerder = alias(personen, 'reageerder')

/** What happened to a weging since it was begun, whose turn it is, and what was asked and answered. */
export async function leesLevensloop(query: Query, bevoegd: BevoegdVoorWeging<Recht>): Promise<Levensloop> {
  const { wegingId, persoon } = bevoegd
  const [weging] = await query
    .select({ weging: wegingen, tegenlezer: rondes.tegenlezer })
    .from(wegingen)
    .innerJoin(rondes, eq(rondes.id, wegingen.rondeId))
    .where(eq(wegingen.id, wegingId))
  if (!weging) throw new Error(`Weging ${wegingId} is verdwenen`)
  const { status } = weging.weging
  return {
    beurt: status === 'vastgesteld' ? null : status === 'ingediend' ? 'district' : 'team',
    revisies: await leesRevisies(query, weging.weging),
    inzendingen: await leesInzendingen(query, wegingId),
    opmerkingen: await leesOpmerkingen(query, wegingId),
    magReageren: status !== 'vastgesteld' && magBewerken(persoon, bevoegd),
    tegenlezing: await leesTegenlezing(query, wegingId, persoon.id),
    tegenlezerNodig: weging.tegenlezer,
    tegenlezers: magBeoordelen(persoon, bevoegd) ? await leesTegenlezers(query, bevoegd) : [],
    historie: await leesHistorie(query, wegingId),
  }
}

function leesRevisies(
  query: Query,
  { teamId, rondeId }: typeof wegingen.$inferSelect,
): Promise<Levensloop['revisies']> {
  return query
    .select({
      id: wegingen.id,
      revisie: wegingen.revisie,
      status: wegingen.status,
      stadium: wegingen.vastgesteldStadium,
      reden: wegingen.correctiereden,
    })
    .from(wegingen)
    .where(and(eq(wegingen.teamId, teamId), eq(wegingen.rondeId, rondeId)))
    .orderBy(asc(wegingen.revisie))
}

async function leesInzendingen(query: Query, wegingId: string): Promise<Levensloop['inzendingen']> {
  const rijen = await query
    .select({ inzending: inzendingen, door: indiener, teruggave: teruggaven, gever })
    .from(inzendingen)
    .innerJoin(indiener, eq(indiener.id, inzendingen.door))
    .leftJoin(
      teruggaven,
      and(eq(teruggaven.wegingId, inzendingen.wegingId), eq(teruggaven.inzending, inzendingen.nummer)),
    )
    .leftJoin(gever, eq(gever.id, teruggaven.door))
    .where(eq(inzendingen.wegingId, wegingId))
    .orderBy(asc(inzendingen.nummer))
  return rijen.map(({ inzending: { nummer, op, stadium, volgnummer }, door, teruggave, gever: terug }) => ({
    nummer,
    op: op.toISOString(),
    door,
    stadium,
    volgnummer,
    teruggave:
      teruggave && terug ? { op: teruggave.op.toISOString(), door: terug, reden: teruggave.reden } : null,
  }))
}

async function leesOpmerkingen(query: Query, wegingId: string): Promise<Levensloop['opmerkingen']> {
  const rijen = await query
    .select({ opmerking: opmerkingen, door: indiener, reageerder })
    .from(opmerkingen)
    .innerJoin(indiener, eq(indiener.id, opmerkingen.door))
    .leftJoin(reageerder, eq(reageerder.id, opmerkingen.reactieDoor))
    .where(eq(opmerkingen.wegingId, wegingId))
    .orderBy(asc(opmerkingen.op), asc(opmerkingen.id))
  return rijen.map(
    ({ opmerking: { id, vraagId, tekst, op, reactie, reactieOp }, door, reageerder: ander }) => ({
      id,
      vraagId,
      tekst,
      op: op.toISOString(),
      door,
      reactie:
        reactie !== null && reactieOp && ander
          ? { tekst: reactie, op: reactieOp.toISOString(), door: ander }
          : null,
    }),
  )
}

async function leesTegenlezing(
  query: Query,
  wegingId: string,
  persoonId: string,
): Promise<Levensloop['tegenlezing']> {
  const [rij] = await query
    .select({ nummer: inzendingen.nummer, lezing: tegenlezingen, lezer: personen })
    .from(inzendingen)
    .leftJoin(
      tegenlezingen,
      and(eq(tegenlezingen.wegingId, inzendingen.wegingId), eq(tegenlezingen.inzending, inzendingen.nummer)),
    )
    .leftJoin(personen, eq(personen.id, tegenlezingen.persoonId))
    .where(eq(inzendingen.wegingId, wegingId))
    .orderBy(desc(inzendingen.nummer))
    .limit(1)
  if (!rij?.lezing || !rij.lezer) return null
  const { oordeel, tekst, op } = rij.lezing
  return {
    tegenlezer: rij.lezer,
    oordeel,
    tekst,
    op: op?.toISOString() ?? null,
    ikBenAanZet: rij.lezer.id === persoonId && oordeel === null,
  }
}

/** The steps of the weging itself: what was done to single answers is shown at those. */
async function leesHistorie(query: Query, wegingId: string): Promise<Levensloop['historie']> {
  const rijen = await query
    .select({
      nummer: logboek.id,
      op: logboek.op,
      handeling: logboek.handeling,
      naar: logboek.naar,
      door: personen,
    })
    .from(logboek)
    .innerJoin(personen, eq(personen.id, logboek.persoonId))
    .where(and(eq(logboek.wegingId, wegingId), isNull(logboek.vraagId)))
    .orderBy(asc(logboek.id))
  return rijen
    .filter(({ handeling }) => !handeling.startsWith('sessie-'))
    .map(({ nummer, op, door, handeling, naar }) => {
      const { reden, tekst, stadium } = (naar ?? {}) as { reden?: string; tekst?: string; stadium?: string }
      return {
        nummer,
        op: op.toISOString(),
        door,
        handeling,
        stadium: stadium ?? null,
        reden: reden ?? tekst ?? null,
      }
    })
}
