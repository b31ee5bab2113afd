import * as z from 'zod/mini'
import { adressen } from './adressen'
import { dagSchema, endpoint, momentSchema } from './Endpoint'
import { naamVerwijzingSchema } from './teams'

/** One picture of all teams in a ronde: only what was settled counts, and computed at the moment that it is asked for. */

/** The ronde that an overview is of, as `2026-Q4`. */
export const rondeVraagSchema = z.strictObject({
  ronde: z.string().check(z.regex(/^[0-9]{4}-Q[1-4]$/, 'Geef een ronde zoals 2026-Q4.')),
})

/** An unrounded mean and of how many scores it is (W6); null where nobody scored. */
export const gemiddeldeSchema = z.object({ gemiddelde: z.nullable(z.number()), aantal: z.int() })

/** How many teams, by stadium of the kader. A stadium without teams is there too, with 0. */
const perStadiumSchema = z.record(z.string(), z.int())

const sectieSchema = z.object({
  sectieId: z.string(),
  /** The mean over all scores of teams settled in the lowest stadium, and of how many scores; null where there is no team. */
  inOntwikkeling: z.nullable(z.number()),
  aantalInOntwikkeling: z.int(),
  /** The same of teams settled in the basis. */
  inDeBasis: z.nullable(z.number()),
  aantalInDeBasis: z.int(),
})

const districtSchema = z.extend(naamVerwijzingSchema, {
  /** How many of its teams take part in the ronde, under the names and districts of then. */
  teams: z.int(),
  vastgesteld: perStadiumSchema,
  secties: z.array(z.extend(gemiddeldeSchema, { sectieId: z.string() })),
})

/** A team as it took part in the ronde. */
const teamInRondeSchema = z.extend(naamVerwijzingSchema, { district: naamVerwijzingSchema })

const blokkadeSchema = z.object({
  stellingId: z.string(),
  /** How many teams have this stelling below what their next stadium asks (W8). */
  teams: z.int(),
  /** How many of those gave geen beeld (W4). */
  geenBeeld: z.int(),
  /** The same teams, by the stadium that they are kept from. */
  perStadium: perStadiumSchema,
})
export type Blokkade = z.infer<typeof blokkadeSchema>

const bewegingSchema = z.extend(teamInRondeSchema, {
  /** The settled stadium in the ronde before; null where there was none. */
  van: z.nullable(z.string()),
  naar: z.string(),
  /**
   * Why it is another stadium: another kader version; the same computed stadium, settled otherwise; or other scores. Null
   * where it is the same, or there was none before.
   */
  oorzaak: z.nullable(z.enum(['scores', 'kaderversie', 'vaststelling'])),
})
export type Beweging = z.infer<typeof bewegingSchema>

/** A team that came out of others since the ronde before, with what those were settled at then; null where they were not. */
const voortgekomenSchema = z.extend(bewegingSchema, {
  voorgangers: z.array(z.extend(naamVerwijzingSchema, { stadium: z.nullable(z.string()) })),
})
export type Voortgekomen = z.infer<typeof voortgekomenSchema>

const mijlpaalSchema = z.object({
  /** The stadium that every team reaches before this day. */
  stadium: z.string(),
  voor: dagSchema,
  /** Teams whose last settled weging, of this ronde or an earlier one, has this stadium or a higher one. */
  bereikt: z.int(),
  /** How many of those were settled in this ronde itself. */
  bereiktInDezeRonde: z.int(),
  nodig: z.int(),
  /** Whole quarters between this ronde and the day. */
  kwartalenTeGaan: z.int(),
  /** Teams that must reach it in each of those quarters; null when none are left while teams are still needed. */
  nodigPerKwartaal: z.nullable(z.number()),
  /** Teams that reached it per quarter since the first ronde; 0 when there is no earlier one. */
  tempo: z.number(),
  /** The ronde that the pace is measured from; null when there is no earlier one. */
  tempoSinds: z.nullable(z.string()),
})
export type Mijlpaal = z.infer<typeof mijlpaalSchema>

export const landelijkBeeldSchema = z.object({
  ronde: z.string(),
  kaderVersie: z.string(),
  standVan: momentSchema,
  geconstrueerd: z.boolean(),
  /** How many teams take part. */
  teams: z.int(),
  vastgesteld: perStadiumSchema,
  /** How many were settled at another stadium than the computed one (rule 9). */
  afwijkendVastgesteld: z.int(),
  /** Those teams, by name, with both stadia. */
  afwijkend: z.array(
    z.extend(teamInRondeSchema, { wegingId: z.uuid(), berekend: z.string(), vastgesteld: z.string() }),
  ),
  secties: z.array(sectieSchema),
  districten: z.array(districtSchema),
  /** Teams that are nearly at their next stadium (W8), by name, with what still stands in the way. */
  bijna: z.array(
    z.extend(teamInRondeSchema, {
      wegingId: z.uuid(),
      volgendStadium: z.string(),
      stellingIds: z.array(z.string()),
    }),
  ),
  /** The ten stellingen that stand in the way of most teams; fewer when fewer do. */
  blokkades: z.array(blokkadeSchema),
  /** Every stelling, in the order of the kader. */
  alleBlokkades: z.array(blokkadeSchema),
  /** Against the ronde before this one; `vorigeRonde` is null for the first. Each list by name. */
  beweging: z.object({
    vorigeRonde: z.nullable(z.string()),
    gestegen: z.array(bewegingSchema),
    gedaald: z.array(bewegingSchema),
    gelijk: z.array(bewegingSchema),
    /** Settled now, and not in the ronde before. */
    nieuw: z.array(bewegingSchema),
    /** Settled now, and in the ronde before it was still one or more other teams. */
    voortgekomen: z.array(voortgekomenSchema),
    /** The two kader versions do not have the same stadia, so up and down mean nothing. */
    nietVergelijkbaar: z.array(bewegingSchema),
  }),
  mijlpalen: z.array(mijlpaalSchema),
})
export type LandelijkBeeld = z.infer<typeof landelijkBeeldSchema>

export const leesLandelijkBeeld = endpoint({
  ...adressen.leesLandelijkBeeld,
  samenvatting: 'Het landelijk beeld van een ronde, uit wat is vastgesteld',
  query: rondeVraagSchema,
  status: 200,
  antwoord: landelijkBeeldSchema,
})

const verdelingSchema = z.extend(gemiddeldeSchema, {
  stellingId: z.string(),
  /** How many teams gave 1, 2, 3, 4 and 5. */
  scores: z.array(z.int()).check(z.length(5)),
  geenBeeld: z.int(),
  /** Teams of which it is not asked (W1). */
  nietVanToepassing: z.int(),
})
export type Verdeling = z.infer<typeof verdelingSchema>

export const leesVerdelingen = endpoint({
  ...adressen.leesVerdelingen,
  samenvatting: 'Hoeveel teams elke score gaven, per stelling, uit wat in een ronde is vastgesteld',
  query: rondeVraagSchema,
  status: 200,
  antwoord: z.object({
    ronde: z.string(),
    kaderVersie: z.string(),
    standVan: momentSchema,
    geconstrueerd: z.boolean(),
    /** How many teams were settled. */
    teams: z.int(),
    stellingen: z.array(verdelingSchema),
  }),
})
