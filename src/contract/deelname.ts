import * as z from 'zod/mini'
import { adressen } from './adressen'
import { endpoint, sessieIdSchema } from './Endpoint'
import { vraagSchema } from './peiling'
import {
  functieSchema,
  momentSchema,
  scoreRondeSchema,
  sessiekopSchema,
  sessiestatusSchema,
  wijzeSchema,
} from './sessie'
import { scoreSchema, waardeSchema } from './weging'

/** What somebody on a phone sees and does, without an account. A cookie of their own session says which seat is theirs. */

const sessie = z.object({ sessieId: sessieIdSchema })
const code = z.object({ code: z.string() })
/** A secret that the browser makes: 32 random bytes as base64url. Sent twice it is still one seat. */
const sleutelSchema = z.string().check(z.regex(/^[\w-]{43}$/))
/** Names one tab of a browser, so that a seat is in one tab at a time. */
export const tabbladSchema = z.string().check(z.regex(/^[\w-]{8,43}$/))

export const leesUitnodiging = endpoint({
  ...adressen.leesUitnodiging,
  samenvatting: 'Bij welke groepssessie een code hoort; 404 voor een verkeerde of gesloten code',
  params: code,
  openbaar: true,
  status: 200,
  antwoord: z.object({
    sessieId: z.uuid(),
    team: z.string(),
    wijze: wijzeSchema,
    perFunctie: z.boolean(),
    voorafTot: z.nullable(z.iso.datetime()),
    status: sessiestatusSchema,
    /** Whether this browser has a seat in it already. */
    heeftPlaats: z.boolean(),
  }),
})

const plaatsSchema = z.object({
  sessieId: z.uuid(),
  nummer: z.int(),
  /** To get back to the same seat from another phone. */
  terugkeercode: z.string(),
})

export const neemPlaats = endpoint({
  ...adressen.neemPlaats,
  samenvatting: 'Neemt een plaats in een groepssessie; twee keer met dezelfde sleutel is één plaats',
  params: code,
  openbaar: true,
  body: z.strictObject({
    sleutel: sleutelSchema,
    /** Only listens, and counts nowhere. */
    toehoorder: z.boolean(),
    /** null only for who listens. */
    functie: z.nullable(functieSchema),
  }),
  status: 201,
  antwoord: plaatsSchema,
})

export const keerTerug = endpoint({
  ...adressen.keerTerug,
  samenvatting: 'Neemt de eigen plaats weer in, op een andere telefoon',
  params: code,
  openbaar: true,
  body: z.strictObject({ sleutel: sleutelSchema, terugkeercode: z.string() }),
  status: 201,
  antwoord: plaatsSchema,
})

/** What one participant sees: what everybody may know, and their own scores. Nothing of other people. */
export const deelnameSchema = z.object({
  sessie: sessiekopSchema,
  moment: momentSchema,
  nummer: z.int(),
  functie: z.nullable(functieSchema),
  toehoorder: z.boolean(),
  terugkeercode: z.string(),
  /** The tab that has the seat; another one shows that it went elsewhere. */
  tabblad: z.nullable(z.string()),
  /** The own scores of the round that each vraag is in. */
  eigen: z.record(z.string(), waardeSchema),
  peilingGedaan: z.boolean(),
})
export type Deelname = z.infer<typeof deelnameSchema>

export const leesDeelname = endpoint({
  ...adressen.leesDeelname,
  samenvatting: 'De groepssessie zoals één deelnemer haar ziet; 401 zonder plaats, 410 na het slot',
  params: sessie,
  openbaar: true,
  status: 200,
  antwoord: deelnameSchema,
})

/**
 * Events: `moment` (data: a Moment), `telling` (data: a Telling), `hartslag`, and `plaats` (no data): look again, another
 * tab took the seat or the begeleider freed it.
 */
export const volgDeelname = endpoint({
  ...adressen.volgDeelname,
  samenvatting: 'Meldt een deelnemer wat er in de groepssessie verandert',
  params: sessie,
  openbaar: true,
  status: 200,
  stroom: true,
})

export const neemTabblad = endpoint({
  ...adressen.neemTabblad,
  samenvatting: 'Zet de eigen plaats in dit tabblad; een ander tabblad zegt dan dat zij daar niet meer is',
  params: sessie,
  openbaar: true,
  body: z.strictObject({ tabblad: tabbladSchema }),
  status: 204,
})

export const verlaatSessie = endpoint({
  ...adressen.verlaatSessie,
  samenvatting: 'Geeft de eigen plaats op',
  params: sessie,
  openbaar: true,
  status: 204,
})

export const geefScore = endpoint({
  ...adressen.geefScore,
  samenvatting: 'Geeft de eigen score; kan opnieuw tot de begeleider de scores laat zien',
  params: z.object({ sessieId: sessieIdSchema, vraagId: z.string() }),
  openbaar: true,
  body: z.strictObject({ waarde: waardeSchema, ronde: scoreRondeSchema }),
  status: 204,
})

export const beantwoordPeiling = endpoint({
  ...adressen.beantwoordPeiling,
  samenvatting: 'Beantwoordt de peiling over de sessie zelf, één keer',
  params: sessie,
  openbaar: true,
  body: z.strictObject({ antwoorden: z.partialRecord(vraagSchema, scoreSchema) }),
  status: 204,
})
