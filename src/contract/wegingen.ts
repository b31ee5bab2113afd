import * as z from 'zod/mini'
import { adressen } from './adressen'
import { antwoordSchema } from './antwoorden'
import { endpoint, momentSchema, persoonVerwijzingSchema, wegingIdSchema } from './Endpoint'
import { werkpuntSchema } from './sessie'
import { naamVerwijzingSchema, rondeSchema } from './teams'
import { tekstSchema } from './tekst'
import { kenmerkenSchema, statusSchema, waardeSchema } from './weging'

export const stapSchema = z.object({ op: momentSchema, door: persoonVerwijzingSchema })

/** A weging without its answers. `versie` is its ETag: it counts changes of kenmerken and status. */
export const wegingSchema = z.object({
  id: z.uuid(),
  team: naamVerwijzingSchema,
  district: naamVerwijzingSchema,
  ronde: rondeSchema,
  kaderVersie: z.string(),
  kenmerken: kenmerkenSchema,
  status: statusSchema,
  versie: z.int(),
  gestart: stapSchema,
  ingediend: z.nullable(stapSchema),
  /** 1, or one more with each correction of a settled weging. */
  revisie: z.int(),
  /** The computed stadium as it was frozen at the last inzending; null before the first. */
  berekendStadium: z.nullable(z.string()),
  /** What the districtsmanager settled; `reden` where that is another than the computed one (rule 9). */
  vastgesteld: z.nullable(z.extend(stapSchema, { stadium: z.string(), reden: z.nullable(z.string()) })),
  /** Why it came back, while the team has not handed it in again. */
  teruggegeven: z.nullable(z.extend(stapSchema, { reden: z.string() })),
  /** Why this revisie was opened; null for the first. */
  correctiereden: z.nullable(z.string()),
  /** What the team chose to work on at the end of a group session; three at the most. */
  werkpunten: z.array(werkpuntSchema),
  magBewerken: z.boolean(),
  /** Whether who asks settles wegingen of this team. */
  magBeoordelen: z.boolean(),
})
export type Weging = z.infer<typeof wegingSchema>

export const wegingMetAntwoordenSchema = z.extend(wegingSchema, {
  antwoorden: z.array(antwoordSchema),
  /** The number of the last change in `antwoorden`; ask for what came later with `sinds`. */
  volgnummer: z.int(),
})

const wegingParams = z.object({ wegingId: wegingIdSchema })

export const startWeging = endpoint({
  ...adressen.startWeging,
  samenvatting: 'Begint de weging van een team voor de open ronde, of geeft de weging die er al is',
  body: z.strictObject({ teamId: tekstSchema, kenmerken: kenmerkenSchema }),
  status: 201,
  antwoord: wegingSchema,
})

export const leesWeging = endpoint({
  ...adressen.leesWeging,
  samenvatting: 'Een weging met haar antwoorden',
  params: wegingParams,
  status: 200,
  antwoord: wegingMetAntwoordenSchema,
})

export const wijzigKenmerken = endpoint({
  ...adressen.wijzigKenmerken,
  samenvatting: 'Wijzigt de kenmerken van een weging in concept',
  params: wegingParams,
  ifMatch: true,
  body: z.strictObject({ kenmerken: kenmerkenSchema }),
  status: 200,
  antwoord: wegingSchema,
})

export const dienWegingIn = endpoint({
  ...adressen.dienWegingIn,
  samenvatting: 'Dient een volledige weging in',
  params: wegingParams,
  ifMatch: true,
  body: z.strictObject({
    /** The last change the submitter saw: what somebody else added since is looked at first. */
    volgnummer: z.int(),
  }),
  status: 200,
  antwoord: wegingSchema,
})

/** No event holds data: whoever hears one asks for what changed, with `sinds`. */
export const volgWeging = endpoint({
  ...adressen.volgWeging,
  samenvatting: 'Meldt wanneer een weging verandert, met de gebeurtenissen begin, gewijzigd en hartslag',
  params: wegingParams,
  status: 200,
  stroom: true,
})

/** The last weging of the same team that was handed in before this ronde, to lay beside this one. */
const vorigeWegingSchema = z.object({
  rondeId: z.string(),
  kaderVersie: z.string(),
  kenmerken: kenmerkenSchema,
  /** The settled stadium, or else the computed one. */
  stadium: z.string(),
  berekendStadium: z.string(),
  antwoorden: z.array(
    z.object({ vraagId: z.string(), waarde: z.nullable(waardeSchema), toelichting: z.string() }),
  ),
})

export const leesVorigeWeging = endpoint({
  ...adressen.leesVorigeWeging,
  samenvatting: 'De vorige ingediende weging van het team, of van het ene team waar het uit voortkomt',
  params: wegingParams,
  status: 200,
  antwoord: z.object({
    vorige: z.nullable(vorigeWegingSchema),
    /** The teams that this one came out of, when it had no weging itself before: of exactly one, `vorige` is its weging. */
    voorgangers: z.array(z.string()),
  }),
})
