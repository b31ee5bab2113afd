import * as z from 'zod/mini'
import { adressen } from './adressen'
import { antwoordwijzigingSchema } from './antwoordwijziging'
import { endpoint, momentSchema, persoonVerwijzingSchema, wegingIdSchema } from './Endpoint'
import { waardeSchema } from './weging'

/**
 * The answer to one question. `versie` is its ETag: 0 for a question that was never answered, one more with each change.
 * `volgnummer` orders the changes within the weging.
 */
export const antwoordSchema = z.object({
  vraagId: z.string(),
  /** null after an answer was cleared. */
  waarde: z.nullable(waardeSchema),
  toelichting: z.string(),
  versie: z.int(),
  volgnummer: z.int(),
  gewijzigdDoor: persoonVerwijzingSchema,
  gewijzigdOp: momentSchema,
})
export type Antwoord = z.infer<typeof antwoordSchema>

export const bewaarAntwoord = endpoint({
  ...adressen.bewaarAntwoord,
  samenvatting: 'Bewaart het antwoord op één stelling of eindweging',
  params: z.object({ wegingId: wegingIdSchema, vraagId: z.string() }),
  ifMatch: true,
  body: antwoordwijzigingSchema,
  status: 200,
  antwoord: antwoordSchema,
})

export const leesWijzigingen = endpoint({
  ...adressen.leesWijzigingen,
  samenvatting: 'De antwoorden die na een volgnummer zijn gewijzigd, en hoe de weging er nu voor staat',
  params: z.object({ wegingId: wegingIdSchema }),
  query: z.strictObject({ sinds: z.coerce.number().check(z.int(), z.minimum(0), z.maximum(2_147_483_647)) }),
  status: 200,
  antwoord: z.object({
    /** ETag of the weging: another one than known means that kenmerken or status changed. */
    versie: z.int(),
    volgnummer: z.int(),
    antwoorden: z.array(antwoordSchema),
  }),
})

/** 412 on an answer: what stands there now, so that both can be shown and one chosen. */
export const antwoordconflictSchema = z.object({ huidig: z.nullable(antwoordSchema) })
