import * as z from 'zod/mini'
import { adressen } from './adressen'
import { dagSchema, endpoint, momentSchema } from './Endpoint'
import { kenmerkenSchema, statusSchema } from './weging'

export const rondeSchema = z.object({
  id: z.string(),
  kaderVersie: z.string(),
  opent: dagSchema,
  sluit: dagSchema,
})
export const naamVerwijzingSchema = z.object({ id: z.string(), naam: z.string() })

/** A weging in a list: how far it is, or what came out of it. */
const wegingInLijstSchema = z.object({
  id: z.uuid(),
  rondeId: z.string(),
  kaderVersie: z.string(),
  status: statusSchema,
  beantwoord: z.int(),
  gevraagd: z.int(),
  ingediendOp: z.nullable(momentSchema),
  /** The frozen stadium; null for a concept. */
  stadium: z.nullable(z.string()),
})

export const teamSchema = z.object({
  id: z.string(),
  naam: z.string(),
  district: naamVerwijzingSchema,
  magBewerken: z.boolean(),
  /** The kenmerken of the last weging, to propose for a next one; null for a team that never had one. */
  kenmerkenVorige: z.nullable(kenmerkenSchema),
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
