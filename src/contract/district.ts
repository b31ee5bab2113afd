import * as z from 'zod/mini'
import { uitzonderingen, werkstatussen } from '~/domein/district/uitzonderingen'
import { adressen } from './adressen'
import { endpoint, momentSchema } from './Endpoint'
import { naamVerwijzingSchema, rondeSchema } from './teams'
import { tekstSchema } from './tekst'
import { statusSchema, waardeSchema } from './weging'

/** What a districtsmanager works with: the teams of one district in one ronde. */

const params = z.object({ districtId: tekstSchema })
/** Without a ronde it is the last one that has begun. */
const query = z.strictObject({ ronde: z.optional(z.string()) })

/** What both pages of a district begin with. */
const districtInRondeSchema = z.object({
  district: naamVerwijzingSchema,
  ronde: rondeSchema,
  /** The rondes that can be chosen, newest first, each with how many of its wegingen wait for the districtsmanager. */
  rondes: z.array(z.object({ id: z.string(), teBeoordelen: z.int() })),
  /** The moment that all of this is true of. */
  standVan: momentSchema,
})

/** A stadium as the kader of its weging names it. */
const benoemdStadiumSchema = z.object({ id: z.string(), titel: z.string(), rang: z.int(), hoogste: z.int() })
export type BenoemdStadium = z.infer<typeof benoemdStadiumSchema>

const werkregelSchema = z.object({
  team: naamVerwijzingSchema,
  /** Whom to call. */
  begeleiders: z.array(z.string()),
  status: z.enum(werkstatussen),
  /** Whole days since that status began. */
  dagen: z.int(),
  /** Why this team needs attention, most urgent first (D1 to D6). */
  uitzonderingen: z.array(z.enum(uitzonderingen)),
  /** The last revisie of this ronde; null when the team has not begun. */
  weging: z.nullable(
    z.object({
      id: z.uuid(),
      revisie: z.int(),
      beantwoord: z.int(),
      gevraagd: z.int(),
      /** As it was frozen at the last inzending. */
      berekend: z.nullable(benoemdStadiumSchema),
      /** How many stellingen stand in the way of `volgend`, when the team is *bijna* there (W8). */
      bijna: z.nullable(z.object({ volgend: z.string(), belemmeringen: z.int() })),
    }),
  ),
  /** Of the highest revisie that was settled, which a correction leaves as it is. */
  vastgesteld: z.nullable(benoemdStadiumSchema),
  /**
   * Of a team that handed in and had no weging before this ronde: the teams that it came out of, by name, each with its last
   * one, or null where it had none either. Empty for every other team.
   */
  voorgangers: z.array(
    z.object({
      naam: z.string(),
      vorige: z.nullable(z.object({ rondeId: z.string(), stadium: benoemdStadiumSchema })),
    }),
  ),
  /**
   * Since the last weging before this ronde, which may be of the one team in `voorgangers`; null while nothing was handed in,
   * where there is none, and where there are several.
   */
  sindsVorige: z.nullable(
    z.object({
      rondeId: z.string(),
      stadium: benoemdStadiumSchema,
      /** Stellingen in the same words, with a number both times. */
      vergelijkbaar: z.int(),
      omhoog: z.int(),
      omlaag: z.int(),
      /** Places up (positive) or down; null when the stadia of the two kaders cannot be compared. */
      stadiumverschil: z.nullable(z.int()),
      anderKader: z.boolean(),
    }),
  ),
})
export type Werkregel = z.infer<typeof werkregelSchema>

export const werklijstSchema = z.extend(districtInRondeSchema, {
  /** Whole days until the last day of the ronde; negative once it is over. */
  dagenTotSluiting: z.int(),
  /** Exceptions first, the most urgent on top; the rest by name. */
  teams: z.array(werkregelSchema),
})
export type Werklijst = z.infer<typeof werklijstSchema>

const kalibratieantwoordSchema = z.object({
  teamId: z.string(),
  /** n.v.t. for a team that this stelling is not asked of (W1). */
  waarde: z.union([waardeSchema, z.literal('nvt')]),
  toelichting: z.string(),
})

export const kalibratieSchema = z.extend(districtInRondeSchema, {
  /** By name; a team that has not handed in is named in `ontbreekt`. */
  teams: z.array(z.extend(naamVerwijzingSchema, { wegingId: z.uuid(), status: statusSchema })),
  ontbreekt: z.array(z.string()),
  /** In the order of the kader. */
  vragen: z.array(
    z.object({
      vraagId: z.string(),
      antwoorden: z.array(kalibratieantwoordSchema),
      /** How many teams scored it. */
      gescoord: z.int(),
      /** The highest minus the lowest score; null where nobody scored. */
      afstand: z.nullable(z.int()),
      /** The mean over all pairs of teams of the points between them. */
      onderlingVerschil: z.number(),
    }),
  ),
})
export type Kalibratie = z.infer<typeof kalibratieSchema>

export const leesWerklijsten = endpoint({
  ...adressen.leesWerklijsten,
  samenvatting: 'De districten waarvan u de werklijst mag zien, en waar u bent gevraagd mee te lezen',
  status: 200,
  antwoord: z.object({
    districten: z.array(naamVerwijzingSchema),
    /** Wegingen of other districts that this person was asked to read along with, and has not yet. */
    meeTeLezen: z.array(
      z.object({ wegingId: z.uuid(), rondeId: z.string(), team: z.string(), district: z.string() }),
    ),
  }),
})

export const leesWerklijst = endpoint({
  ...adressen.leesWerklijst,
  samenvatting: 'De teams van een district in een ronde, wat aandacht vraagt eerst',
  params,
  query,
  status: 200,
  antwoord: werklijstSchema,
})

export const leesKalibratie = endpoint({
  ...adressen.leesKalibratie,
  samenvatting: 'De scores van de teams van een district naast elkaar, per stelling',
  params,
  query,
  status: 200,
  antwoord: kalibratieSchema,
})
