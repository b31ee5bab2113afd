import * as z from 'zod/mini'
import { adressen } from './adressen'
import { dagSchema, endpoint, momentSchema } from './Endpoint'
import { kenmerkenSchema, statusSchema } from './weging'

export const rondeSchema = z.object({
  id: z.string(),
  kaderVersie: z.string(),
  opent: dagSchema,
  sluit: dagSchema,
  /** The answers of this ronde are constructed; only its totals were published. */
  geconstrueerd: z.boolean(),
})
export const naamVerwijzingSchema = z.object({ id: z.string(), naam: z.string() })

/** A weging in a list: how far it is, or what came out of it. */
const wegingInLijstSchema = z.object({
  id: z.uuid(),
  rondeId: z.string(),
  kaderVersie: z.string(),
  /** 1, or one more with each correction of a settled weging. */
  revisie: z.int(),
  status: statusSchema,
  beantwoord: z.int(),
  gevraagd: z.int(),
  ingediendOp: z.nullable(momentSchema),
  /** The settled stadium, or else the computed one as it was frozen; null for a concept. */
  stadium: z.nullable(z.string()),
  /** The computed one beside it (rule 9); null for a concept. */
  berekendStadium: z.nullable(z.string()),
  /** A concept that came back from review. */
  isTeruggegeven: z.boolean(),
})

export const teamSchema = z.object({
  id: z.string(),
  naam: z.string(),
  district: naamVerwijzingSchema,
  magBewerken: z.boolean(),
  /** The kenmerken of the last weging, to propose for a next one; null for a team that never had one. */
  kenmerkenVorige: z.nullable(kenmerkenSchema),
  /** Whether it takes part in the open ronde; false when none is open. */
  doetMee: z.boolean(),
  /** The weging of the open ronde. */
  weging: z.nullable(wegingInLijstSchema),
  /** Wegingen of earlier rondes, newest first. */
  eerdere: z.array(wegingInLijstSchema),
})

export const leesTeams = endpoint({
  ...adressen.leesTeams,
  samenvatting: 'De teams die u mag zien, met hun wegingen, en de open ronde',
  status: 200,
  antwoord: z.object({ openRonde: z.nullable(rondeSchema), teams: z.array(teamSchema) }),
})
