import * as z from 'zod/mini'
import { adressen } from './adressen'
import { endpoint } from './Endpoint'
import { momentSchema, sessiekopSchema } from './sessie'

/** The screen on the wall: read only, opened by a key in its address, and without anything of one person. */

const params = z.object({ sleutel: z.string() })

export const beamerSchema = z.object({
  sessie: sessiekopSchema,
  /** null once the session is closed. */
  code: z.nullable(z.string()),
  deelnameadres: z.object({ url: z.string(), bereikbaar: z.boolean() }),
  moment: momentSchema,
})
export type Beamer = z.infer<typeof beamerSchema>

export const leesBeamer = endpoint({
  ...adressen.leesBeamer,
  samenvatting: 'De groepssessie zoals iedereen in de zaal haar ziet',
  params,
  openbaar: true,
  status: 200,
  antwoord: beamerSchema,
})

/** Events: `moment` (data: a Moment), `telling` (data: a Telling) and `hartslag`. */
export const volgBeamer = endpoint({
  ...adressen.volgBeamer,
  samenvatting: 'Meldt het scherm in de zaal wat er verandert',
  params,
  openbaar: true,
  status: 200,
  stroom: true,
})
