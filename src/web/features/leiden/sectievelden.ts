import * as z from 'zod/mini'
import { minutenSchema, sectiesSchema } from '~/contract/groepssessies'
import type { Sectie } from '~/domein/kader/Kader'

/** The fields of a planning: how long, and which sections. Shared by the opening of a session and its continuation. */

/** A field of its own for each section. The letter keeps a number from being taken for a place in a list. */
export const sectieveld = (sectieId: string) => `s${sectieId}` as const

/** All sections on or off. */
export const allesOp = (secties: readonly Sectie[], aan: (id: string) => boolean) =>
  Object.fromEntries(secties.map(({ id }) => [sectieveld(id), aan(id)]))

/** A tick for each section goes in, the ids that were ticked come out. */
export const sectieveldenSchema = z.pipe(
  z.pipe(
    z.record(z.string(), z.boolean()),
    z.transform((velden) => gekozenSecties(velden)),
  ),
  sectiesSchema,
)

export const gekozenSecties = (velden: Record<string, boolean>): string[] =>
  Object.entries(velden).flatMap(([veld, aan]) => (aan ? [veld.slice(1)] : []))

/** What was typed, as minutes. */
export const minutenveldSchema = z.pipe(
  z.pipe(
    z.string().check(z.trim(), z.regex(/^\d+$/, 'Vul een heel aantal minuten in, zoals 90.')),
    z.transform(Number),
  ),
  minutenSchema,
)
