import * as z from 'zod/mini'
import { adressen } from './adressen'
import { dagSchema, endpoint, momentSchema } from './Endpoint'
import { naamVerwijzingSchema, rondeSchema } from './teams'

/** A ronde as the programmabureau manages it: planned, changed, closed, and opened again when that was a mistake. */

export const rondeIdSchema = z
  .string()
  .check(z.regex(/^\d{4}-Q[1-4]$/, 'Schrijf jaar en kwartaal, zoals 2027-Q1.'))
const params = z.object({ rondeId: rondeIdSchema })

/** `voorbij`: the last day is over and nobody closed it yet. */
export const faseSchema = z.enum(['gepland', 'open', 'voorbij', 'gesloten'])
export type Rondefase = z.infer<typeof faseSchema>

/** How far a team is in a ronde. `teruggegeven` is a concept that came back from review. */
export const teamstandSchema = z.enum(['niet-begonnen', 'bezig', 'teruggegeven', 'ingediend', 'vastgesteld'])
export type Teamstand = z.infer<typeof teamstandSchema>

export const tellingSchema = z.object({
  teams: z.int(),
  nietBegonnen: z.int(),
  bezig: z.int(),
  teruggegeven: z.int(),
  ingediend: z.int(),
  vastgesteld: z.int(),
})
export type Telling = z.infer<typeof tellingSchema>

export const rondeInLijstSchema = z.extend(rondeSchema, {
  tegenlezer: z.boolean(),
  fase: faseSchema,
  geslotenOp: z.nullable(momentSchema),
  /** Its ETag: counts changes of the ronde itself. */
  versie: z.int(),
  telling: tellingSchema,
})
export type RondeInLijst = z.infer<typeof rondeInLijstSchema>

/** A team in a ronde, under the name and in the district that it had then. */
const rondeteamSchema = z.extend(naamVerwijzingSchema, {
  district: naamVerwijzingSchema,
  stand: teamstandSchema,
})
export type Rondeteam = z.infer<typeof rondeteamSchema>

export const rondeDetailSchema = z.extend(rondeInLijstSchema, {
  standVan: momentSchema,
  /** By name. */
  teams: z.array(rondeteamSchema),
  /** Teams that live during the ronde and take no part in it. */
  nietMee: z.array(z.extend(naamVerwijzingSchema, { district: naamVerwijzingSchema })),
})
export type RondeDetail = z.infer<typeof rondeDetailSchema>

export const leesRondes = endpoint({
  ...adressen.leesRondes,
  samenvatting: 'Alle rondes, de nieuwste eerst, met hoe ver de teams zijn',
  status: 200,
  antwoord: z.object({
    rondes: z.array(rondeInLijstSchema),
    /** The versions of the wegingskader that a ronde can be planned with. */
    kaderVersies: z.array(z.string()),
    standVan: momentSchema,
  }),
})

export const leesRonde = endpoint({
  ...adressen.leesRonde,
  samenvatting: 'Een ronde met de teams die meedoen',
  params,
  status: 200,
  antwoord: rondeDetailSchema,
})

export const planRonde = endpoint({
  ...adressen.planRonde,
  samenvatting: 'Plant een ronde; de teams die er op de openingsdag zijn doen mee',
  body: z.strictObject({
    id: rondeIdSchema,
    kaderVersie: z.string(),
    opent: dagSchema,
    sluit: dagSchema,
    tegenlezer: z.boolean(),
  }),
  status: 201,
  antwoord: rondeDetailSchema,
})

/** What is left out stays as it is. `teams` is the whole list of those that take part. */
export const rondewijzigingSchema = z.strictObject({
  kaderVersie: z.optional(z.string()),
  opent: z.optional(dagSchema),
  sluit: z.optional(dagSchema),
  tegenlezer: z.optional(z.boolean()),
  teams: z.optional(z.array(z.string()).check(z.minLength(1, 'Een ronde zonder teams kan niet.'))),
})
export type Rondewijziging = z.infer<typeof rondewijzigingSchema>

export const wijzigRonde = endpoint({
  ...adressen.wijzigRonde,
  samenvatting: 'Wijzigt een ronde: haar dagen, haar teams, de tegenlezer',
  params,
  ifMatch: true,
  body: rondewijzigingSchema,
  status: 200,
  antwoord: rondeDetailSchema,
})

export const verwijderRonde = endpoint({
  ...adressen.verwijderRonde,
  samenvatting: 'Verwijdert een geplande ronde; een ronde die is geopend blijft',
  params,
  ifMatch: true,
  status: 204,
})

export const leesSluiting = endpoint({
  ...adressen.leesSluiting,
  samenvatting: 'Wat het sluiten van een ronde betekent: welke teams nog niet klaar zijn',
  params,
  status: 200,
  antwoord: z.object({
    /** These cannot start any more. */
    nietBegonnen: z.array(rondeteamSchema),
    /** These can still be handed in and settled: late work keeps its own ronde. */
    bezig: z.array(rondeteamSchema),
    /** These wait for their districtsmanager, and can still be settled. */
    ingediend: z.array(rondeteamSchema),
    vastgesteld: z.int(),
    standVan: momentSchema,
  }),
})

export const sluitRonde = endpoint({
  ...adressen.sluitRonde,
  samenvatting: 'Sluit een ronde: wie niet begon kan niet meer beginnen',
  params,
  ifMatch: true,
  body: z.strictObject({}),
  status: 200,
  antwoord: rondeDetailSchema,
})

export const heropenRonde = endpoint({
  ...adressen.heropenRonde,
  samenvatting: 'Opent een gesloten ronde opnieuw, tot en met een dag',
  params,
  ifMatch: true,
  body: z.strictObject({ sluit: dagSchema }),
  status: 200,
  antwoord: rondeDetailSchema,
})
