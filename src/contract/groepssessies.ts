import * as z from 'zod/mini'
import { adressen } from './adressen'
import { toelichtingSchema } from './antwoordwijziging'
import {
  endpoint,
  persoonVerwijzingSchema,
  sessieIdSchema,
  momentSchema as tijdstipSchema,
  wegingIdSchema,
} from './Endpoint'
import {
  agendapuntSchema,
  functieSchema,
  gekozenschermSchema,
  momentSchema,
  scoreRondeSchema,
  sessiekopSchema,
  sessiestatusSchema,
  vraagstatusSchema,
  werkpuntSchema,
  wijzeSchema,
} from './sessie'
import { tekstSchema } from './tekst'
import { kenmerkenSchema, waardeSchema } from './weging'

/** What the begeleider sees and does. */

const params = z.object({ sessieId: sessieIdSchema })

/** How long a note, a parked subject or a point to work on may be, in characters. */
export const maximumNotitie = 500
export const notitieSchema = tekstSchema.check(
  z.trim(),
  z.minLength(1, 'Schrijf een zin.'),
  z.maxLength(maximumNotitie, `Dit mag hoogstens ${maximumNotitie} tekens zijn.`),
)
/** Planned length in minutes. */
export const minutenSchema = z
  .int()
  .check(z.minimum(5, 'Kies 5 minuten of meer.'), z.maximum(480, 'Kies 480 minuten (8 uur) of minder.'))
export const sectiesSchema = z.array(z.string()).check(z.minLength(1, 'Kies minstens één onderdeel.'))

export const openGroepssessie = endpoint({
  ...adressen.openGroepssessie,
  samenvatting: 'Opent een groepssessie op een weging in concept',
  params: z.object({ wegingId: wegingIdSchema }),
  body: z.strictObject({
    wijze: wijzeSchema,
    minuten: minutenSchema,
    /** The sections of today. */
    secties: sectiesSchema,
    perFunctie: z.boolean(),
    /** Only with *vooraf*: until when everyone can score; null when the begeleider ends that by beginning. */
    voorafTot: z.nullable(tijdstipSchema),
    /** Another begeleider of the team who may stand in; null for nobody. */
    vervanger: z.nullable(tekstSchema),
  }),
  status: 201,
  antwoord: z.object({ id: z.uuid() }),
})

export const leesGroepssessies = endpoint({
  ...adressen.leesGroepssessies,
  samenvatting: 'De groepssessies op een weging, de nieuwste eerst',
  params: z.object({ wegingId: wegingIdSchema }),
  status: 200,
  antwoord: z.object({
    sessies: z.array(
      z.object({
        id: z.uuid(),
        wijze: wijzeSchema,
        status: sessiestatusSchema,
        geopendOp: tijdstipSchema,
        leider: persoonVerwijzingSchema,
        /** How many took part; known once it is closed. */
        deelnemers: z.nullable(z.int()),
        afgesproken: z.int(),
      }),
    ),
    /** Who can lead or stand in: the begeleiders of the team. */
    begeleiders: z.array(persoonVerwijzingSchema),
  }),
})

/** One vraag of today, for the list of the begeleider. */
const regievraagSchema = z.object({
  vraagId: z.string(),
  status: vraagstatusSchema,
  ronde: scoreRondeSchema,
  /** The answer that stands in the weging, agreed or filled in before. */
  waarde: z.nullable(waardeSchema),
  toelichting: z.string(),
  /** Version of that answer; a change is based on it. 0 when there is none. */
  antwoordVersie: z.int(),
})

/** A seat: number and functie, and whether somebody is there. Never what or whether they scored. */
const zetelSchema = z.object({
  id: z.uuid(),
  nummer: z.int(),
  functie: z.nullable(functieSchema),
  toehoorder: z.boolean(),
  zonderTelefoon: z.boolean(),
  aanwezig: z.boolean(),
})

/** Everything the begeleider's screen is made of. `moment.versie` is its ETag. */
export const regieSchema = z.object({
  sessie: sessiekopSchema,
  wegingId: z.uuid(),
  kenmerken: kenmerkenSchema,
  /** Six characters, without the space that a reader likes between the third and the fourth. */
  code: z.string(),
  /** Key of the read-only page for the beamer. */
  beamersleutel: z.string(),
  /** Where phones can join, the code included; `bereikbaar` false when only this machine itself can open it. */
  deelnameadres: z.object({ url: z.string(), bereikbaar: z.boolean() }),
  secties: z.array(z.string()),
  moment: momentSchema,
  vragen: z.array(regievraagSchema),
  zetels: z.array(zetelSchema),
  parkeerpunten: z.array(
    z.object({ id: z.uuid(), vraagId: z.nullable(z.string()), tekst: z.string(), klaar: z.boolean() }),
  ),
  werkpunten: z.array(werkpuntSchema),
  /** With *vooraf*, once it has begun: where to begin, and what all agree on and can be taken over in one step (G7). */
  agenda: z.array(agendapuntSchema),
  eensgezind: z.array(z.object({ vraagId: z.string(), waarde: waardeSchema, aantal: z.int() })),
  leiding: z.object({
    /** Whether who asks may act: they lead, or share the lead. */
    ikLeid: z.boolean(),
    leider: persoonVerwijzingSchema,
    medeleider: z.nullable(persoonVerwijzingSchema),
    vervanger: z.nullable(persoonVerwijzingSchema),
    /** Who opened the session: may always take the lead back. */
    geopendDoor: persoonVerwijzingSchema,
    begeleiders: z.array(persoonVerwijzingSchema),
  }),
})
export type Regie = z.infer<typeof regieSchema>
export type Regievraag = Regie['vragen'][number]

export const leesRegie = endpoint({
  ...adressen.leesRegie,
  samenvatting: 'Een groepssessie zoals de begeleider haar ziet',
  params,
  status: 200,
  antwoord: regieSchema,
})

/**
 * Events: `moment` (data: a Moment), `telling` (data: a Telling) and `hartslag`; `regie` (no data) says to read the whole
 * again.
 */
export const volgRegie = endpoint({
  ...adressen.volgRegie,
  samenvatting: 'Meldt de begeleider wat er in de groepssessie verandert',
  params,
  status: 200,
  stroom: true,
})

const metVraag = { vraagId: z.string() }

/** Everything the begeleider can do in a session. One call, one transaction, one row in the logbook. */
export const handelingSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('begin') }),
  z.strictObject({ soort: z.literal('pauzeer') }),
  /** Goes on, perhaps on another day: with other sections, or more time. */
  z.strictObject({
    soort: z.literal('hervat'),
    minuten: z.optional(minutenSchema),
    secties: z.optional(sectiesSchema),
  }),
  z.strictObject({ soort: z.literal('sluit') }),
  z.strictObject({ soort: z.literal('toon'), scherm: gekozenschermSchema }),
  /** Shows another vraag. From one without an agreed score only `zonderAfspraak`, so that it never happens by accident. */
  z.strictObject({ soort: z.literal('ga-naar'), ...metVraag, zonderAfspraak: z.boolean() }),
  z.strictObject({ soort: z.literal('onthul'), ...metVraag }),
  z.strictObject({ soort: z.literal('neem-terug'), ...metVraag }),
  z.strictObject({ soort: z.literal('tweede-ronde'), ...metVraag }),
  z.strictObject({
    soort: z.literal('spreek-af'),
    ...metVraag,
    waarde: waardeSchema,
    toelichting: toelichtingSchema,
    /** Version of the answer in the weging that this replaces. */
    antwoordVersie: z.int(),
  }),
  z.strictObject({ soort: z.literal('heropen'), ...metVraag }),
  /** Takes over what all agree on, in one step (G7). Each only while it is unanimous and not agreed yet. */
  z.strictObject({ soort: z.literal('neem-over'), vraagIds: z.array(z.string()).check(z.minLength(1)) }),
  z.strictObject({ soort: z.literal('noteer-minderheid'), ...metVraag, tekst: notitieSchema }),
  z.strictObject({ soort: z.literal('parkeer'), vraagId: z.nullable(z.string()), tekst: notitieSchema }),
  z.strictObject({ soort: z.literal('parkeerpunt-klaar'), id: z.uuid(), klaar: z.boolean() }),
  z.strictObject({
    soort: z.literal('kies-werkpunten'),
    punten: z
      .array(z.strictObject({ vraagId: z.nullable(z.string()), tekst: notitieSchema }))
      .check(z.maxLength(3, 'Kies hoogstens drie punten.')),
  }),
  /** A seat for somebody without a phone. */
  z.strictObject({ soort: z.literal('zet-plaats-bij'), functie: functieSchema }),
  z.strictObject({ soort: z.literal('maak-plaats-vrij'), deelnemerId: z.uuid() }),
  /** Takes the lead: for who stands in, and for who had it before. Seen by all. */
  z.strictObject({ soort: z.literal('neem-leiding') }),
  z.strictObject({ soort: z.literal('draag-over'), persoonId: z.string() }),
  z.strictObject({ soort: z.literal('deel-leiding'), persoonId: z.nullable(z.string()) }),
  z.strictObject({ soort: z.literal('wijs-vervanger-aan'), persoonId: z.nullable(z.string()) }),
  /** Changes what the group was told about secrecy: refused from the first score on. */
  z.strictObject({ soort: z.literal('stel-per-functie'), perFunctie: z.boolean() }),
])
export type Handeling = z.infer<typeof handelingSchema>

export const doeHandeling = endpoint({
  ...adressen.doeHandeling,
  samenvatting: 'Doet één handeling van de begeleider en geeft de groepssessie zoals zij dan is',
  params,
  ifMatch: true,
  body: handelingSchema,
  status: 200,
  antwoord: regieSchema,
})

export const geefScoreVoor = endpoint({
  ...adressen.geefScoreVoor,
  samenvatting: 'Voert de score in van iemand zonder telefoon, op diens eigen woord',
  params: z.object({ sessieId: sessieIdSchema, deelnemerId: z.uuid(), vraagId: z.string() }),
  body: z.strictObject({ waarde: waardeSchema, ronde: scoreRondeSchema }),
  status: 204,
})
