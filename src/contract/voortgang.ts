import * as z from 'zod/mini'
import { adressen } from './adressen'
import { dagSchema, endpoint, momentSchema } from './Endpoint'
import { rondeIdSchema, rondeInLijstSchema, teamstandSchema, tellingSchema } from './rondes'
import { naamVerwijzingSchema, rondeSchema } from './teams'

/** How far the teams are in a ronde: counts per district and per day, and who to call. */

const teamDatMistSchema = z.extend(naamVerwijzingSchema, {
  stand: teamstandSchema,
  /** Since when it stands like this; null for who has not begun. */
  sinds: z.nullable(momentSchema),
  /** How many questions have an answer, of how many; null for who has not begun or has handed in. */
  beantwoord: z.nullable(z.object({ aantal: z.int(), van: z.int() })),
  /** Names of those who guide the weging of this team. */
  begeleiders: z.array(z.string()),
})

const voortgangSchema = z.object({
  ronde: rondeInLijstSchema,
  standVan: momentSchema,
  totaal: tellingSchema,
  /** By name, as the districts were called in this ronde. */
  districten: z.array(z.extend(naamVerwijzingSchema, tellingSchema.shape)),
  /** How it stood at the end of each day, from the opening on. */
  verloop: z.array(z.extend(tellingSchema, { dag: dagSchema })),
  /** The teams that are not settled, by the district that they are in today. */
  uit: z.array(
    z.object({
      district: naamVerwijzingSchema,
      districtsmanagers: z.array(z.string()),
      teams: z.array(teamDatMistSchema),
    }),
  ),
})
export type Voortgang = z.infer<typeof voortgangSchema>

export const leesVoortgang = endpoint({
  ...adressen.leesVoortgang,
  samenvatting: 'Hoe ver de teams zijn in een ronde, per district en per dag, en wie er nog mist',
  params: z.object({ rondeId: rondeIdSchema }),
  status: 200,
  antwoord: voortgangSchema,
})

/** Counts without names of people, scores or what was returned: a returned weging counts as one that is worked on. */
const openTellingSchema = z.omit(tellingSchema, { teruggegeven: true })
export type OpenTelling = z.infer<typeof openTellingSchema>

export const leesOpenVoortgang = endpoint({
  ...adressen.leesOpenVoortgang,
  samenvatting: 'Hoe ver de teams zijn in de laatste ronde: alleen aantallen',
  openbaar: true,
  status: 200,
  antwoord: z.object({
    ronde: z.nullable(rondeSchema),
    standVan: momentSchema,
    totaal: openTellingSchema,
    districten: z.array(z.extend(openTellingSchema, { naam: z.string() })),
  }),
})
