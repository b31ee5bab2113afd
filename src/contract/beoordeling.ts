import * as z from 'zod/mini'
import { adressen } from './adressen'
import { endpoint, momentSchema, persoonVerwijzingSchema, wegingIdSchema } from './Endpoint'
import { spreidingSchema } from './sessie'
import { waardeSchema } from './weging'

/** Hints to talk about with the team (B1 to B5); never a verdict. */
const signaalSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('B1'), score: z.int() }),
  z.object({ code: z.literal('B2'), van: z.int(), naar: z.int() }),
  z.object({ code: z.literal('B3'), eindweging: z.int(), gemiddelde: z.number(), aantal: z.int() }),
  z.object({ code: z.literal('B4'), geenBeeld: z.int(), van: z.int() }),
  z.object({ code: z.literal('B5'), laagste: z.int(), hoogste: z.int() }),
])

const antwoordSchema = z.object({ waarde: z.nullable(waardeSchema), toelichting: z.string() })

const beoordeeldeVraagSchema = z.extend(antwoordSchema, {
  vraagId: z.string(),
  /** Last time's answer; null when there was none, or when it was asked in other words. */
  vorige: z.nullable(antwoordSchema),
  /** Frozen by the last group session that revealed this vraag. */
  spreiding: z.nullable(spreidingSchema),
  /** The teams of the district that handed in this ronde, this one included; null when none of them scored it. */
  district: z.nullable(
    z.object({
      laagste: z.int(),
      mediaan: z.number(),
      hoogste: z.int(),
      /** How many teams gave a score. */
      teams: z.int(),
    }),
  ),
  /** What stood there at the inzending before, when it is something else now; `van` is null when that is not known. */
  gewijzigd: z.nullable(
    z.object({ van: z.nullable(antwoordSchema), op: momentSchema, door: persoonVerwijzingSchema }),
  ),
  signalen: z.array(signaalSchema),
})
export type BeoordeeldeVraag = z.infer<typeof beoordeeldeVraagSchema>
export type Signaal = BeoordeeldeVraag['signalen'][number]

export const beoordelingSchema = z.object({
  standVan: momentSchema,
  /** The ronde of last time's answers. */
  vorigeRondeId: z.nullable(z.string()),
  /** The teams that this one came out of, when it had no weging itself: of exactly one, last time's answers are its. */
  voorgangers: z.array(z.string()),
  /** With what `gewijzigd` compares: an inzending before, or the settled revisie; null for a first inzending. */
  vergelekenMet: z.nullable(z.object({ soort: z.enum(['inzending', 'revisie']), op: momentSchema })),
  /** Every vraag that is asked of this team, in the order of the kader. */
  vragen: z.array(beoordeeldeVraagSchema),
})
export type Beoordeling = z.infer<typeof beoordelingSchema>

export const leesBeoordeling = endpoint({
  ...adressen.leesBeoordeling,
  samenvatting: 'Een weging vraag voor vraag, met wat er naast te leggen is en wat bespreking vraagt',
  params: z.object({ wegingId: wegingIdSchema }),
  status: 200,
  antwoord: beoordelingSchema,
})
