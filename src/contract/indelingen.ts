import * as z from 'zod/mini'
import { adressen } from './adressen'
import { endpoint } from './Endpoint'
import { kenmerkenSchema, scoreSchema } from './weging'

/** The request: scores of stellingen only, for eindwegingen take no part in the stadium (W5). */
export const indelingVraagSchema = z.strictObject({
  kaderVersie: z.string(),
  kenmerken: kenmerkenSchema,
  // What is a good score depends on the kader, so the server checks each of them by the rules and names every fault.
  scores: z.record(z.string(), z.unknown()).register(z.globalRegistry, {
    description:
      'Per stelling een score van 1 tot en met 5, of "geen-beeld". Laat weg wat niet is beantwoord.',
    additionalProperties: { anyOf: [{ enum: [1, 2, 3, 4, 5] }, { const: 'geen-beeld' }] },
  }),
})

export const gemiddeldeSchema = z.object({ gemiddelde: z.nullable(z.number()), aantal: z.int() })

export const indelingSchema = z.object({
  stadium: z.nullable(z.string()),
  volledig: z.boolean(),
  hoogstHaalbaar: z.string(),
  volgendStadium: z.nullable(z.string()),
  open: z.array(z.string()),
  nietVanToepassing: z.array(z.string()),
  belemmeringen: z.array(
    z.object({
      stellingId: z.string(),
      score: z.nullable(scoreSchema),
      minimum: scoreSchema,
      tekort: z.nullable(z.int()),
    }),
  ),
  bijna: z.boolean(),
  gemiddelden: z.record(z.string(), gemiddeldeSchema),
})

export const deelIn = endpoint({
  ...adressen.deelIn,
  samenvatting: 'Deelt scores in bij een stadium; bewaart niets',
  openbaar: true,
  body: indelingVraagSchema,
  status: 200,
  antwoord: indelingSchema,
})
