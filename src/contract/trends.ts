import * as z from 'zod/mini'
import { adressen } from './adressen'
import { endpoint, momentSchema } from './Endpoint'
import { gemiddeldeSchema } from './landelijkBeeld'
import { naamVerwijzingSchema } from './teams'

/** How a mean moved over the rondes. */

const trendpuntSchema = z.extend(gemiddeldeSchema, {
  ronde: z.string(),
  kaderVersie: z.string(),
  geconstrueerd: z.boolean(),
  /** How many settled teams there are in this ronde. */
  teams: z.int(),
  /** How many of those, by settled stadium. */
  vastgesteld: z.record(z.string(), z.int()),
  /** The teams that this is of, together, as they were called then: those that the team came out of. Else empty. */
  voorgangers: z.array(naamVerwijzingSchema),
  /** Made with another kader version than the ronde before it. */
  andereVersie: z.boolean(),
  /** What is measured is not the same as in the ronde before, in words or in number: no line may join the two. */
  breuk: z.boolean(),
})
export type Trendpunt = z.infer<typeof trendpuntSchema>

export const leesTrend = endpoint({
  ...adressen.leesTrend,
  samenvatting:
    'Het gemiddelde per ronde, van het land, een district of een team, in alles of in één onderdeel',
  query: z
    .strictObject({
      /** Of whom: one of these, or neither for the whole country. */
      districtId: z.optional(z.string()),
      teamId: z.optional(z.string()),
      /** Of what: one of these, or neither for all stellingen together. */
      sectieId: z.optional(z.string()),
      stellingId: z.optional(z.string()),
    })
    .check(
      z.refine(({ districtId, teamId }) => districtId === undefined || teamId === undefined, {
        message: 'Kies een district of een team, niet allebei.',
        path: ['teamId'],
      }),
      z.refine(({ sectieId, stellingId }) => sectieId === undefined || stellingId === undefined, {
        message: 'Kies een onderdeel of een stelling, niet allebei.',
        path: ['stellingId'],
      }),
    ),
  status: 200,
  antwoord: z.object({
    niveau: z.enum(['land', 'district', 'team']),
    standVan: momentSchema,
    /** Oldest first. A ronde in which nobody scored what is asked for is there, with null. */
    punten: z.array(trendpuntSchema),
  }),
})
