import * as z from 'zod/mini'
import { functieIds } from '~/domein/sessie/functies'
import { vraagSchema } from './peiling'
import { kenmerkenSchema, waardeSchema } from './weging'

/** The pieces of a groepssessie that its three views (begeleider, beamer, phone) share. */

export const wijzeSchema = z.enum(['samen', 'vooraf'])
export const sessiestatusSchema = z.enum(['voorbereiding', 'lopend', 'pauze', 'gesloten'])
export const vraagstatusSchema = z.enum(['open', 'onthuld', 'afgesproken'])
export const functieSchema = z.enum(functieIds)
/** What everybody in the room looks at: the join code, a list of where to begin, a vraag, or what comes after the last. */
export const schermSchema = z.enum([
  'welkom',
  'agenda',
  'vraag',
  'uitkomst',
  'peiling',
  'peilinguitslag',
  'slot',
])
export type Scherm = z.infer<typeof schermSchema>
/** Of those, what the begeleider chooses while the session runs; the others follow from its status. */
export const gekozenschermSchema = z.enum(['agenda', 'vraag', 'uitkomst', 'peiling', 'peilinguitslag'])
export type Gekozenscherm = z.infer<typeof gekozenschermSchema>
/** There are two rounds on one vraag at most (G5). */
export const scoreRondeSchema = z.literal([1, 2])

/** How many gave 1, 2, 3, 4 and 5, and how many *geen beeld*. */
export const aantallenSchema = z.object({
  scores: z.tuple([z.int(), z.int(), z.int(), z.int(), z.int()]),
  geenBeeld: z.int(),
})

/** What was revealed of one round on one vraag. Frozen at the reveal (G5). */
export const spreidingSchema = z.object({
  ronde: scoreRondeSchema,
  /** How many answered, geen beeld included. */
  aantal: z.int(),
  /** How many of those the begeleider entered for somebody without a phone. */
  viaBegeleider: z.int(),
  /** null when fewer than three answered: a spread would show who chose what (G3). */
  aantallen: z.nullable(aantallenSchema),
  /** Only where every group and the rest have five people or more (G4); `functie` null is the rest. */
  perFunctie: z.array(z.object({ functie: z.nullable(functieSchema), aantallen: aantallenSchema })),
})
export type Spreiding = z.infer<typeof spreidingSchema>

/** How many chose, of how many who are here. The only thing that anybody hears before the reveal (G2). */
export const tellingSchema = z.object({ gekozen: z.int(), aanwezig: z.int() })
export type Telling = z.infer<typeof tellingSchema>
/** The event `telling`: it belongs to the moment of that version, and says nothing about another. */
export const tellinggebeurtenisSchema = z.extend(tellingSchema, { versie: z.int() })
export type Tellinggebeurtenis = z.infer<typeof tellinggebeurtenisSchema>

/** Times in whole seconds, pauses left out, as they were when this was sent; they run on while `loopt`. */
export const klokSchema = z.object({
  /** Planned, in minutes. */
  minuten: z.int(),
  verstreken: z.int(),
  /** How long the vraag that is on now has been on. */
  dezeVraag: z.int(),
  loopt: z.boolean(),
})

export const agendaredenSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('verschil'), afstand: z.number() }),
  z.object({ soort: z.literal('geen-beeld'), aantal: z.int(), van: z.int() }),
  z.object({ soort: z.literal('staat-in-de-weg'), stadium: z.string(), minimum: z.int() }),
  z.object({ soort: z.literal('kan-beslissen'), stadium: z.string(), minimum: z.int() }),
  z.object({ soort: z.literal('succesfactor') }),
  z.object({ soort: z.literal('te-weinig-antwoorden'), aantal: z.int() }),
])
/** A stelling to talk about, the most telling one first, and why (G6). */
export const agendapuntSchema = z.object({
  vraagId: z.string(),
  status: vraagstatusSchema,
  redenen: z.array(agendaredenSchema),
})
export type Agendapunt = z.infer<typeof agendapuntSchema>

/** A point to work on: a sentence of the team, about a stelling when it names one. */
export const werkpuntSchema = z.object({ vraagId: z.nullable(z.string()), tekst: z.string() })
export type Werkpunt = z.infer<typeof werkpuntSchema>

/**
 * What everybody in the room may know now: what is on, how many chose, and what has been revealed and agreed. It holds
 * nothing of one person, so that it can be sent to all as it is.
 */
export const momentSchema = z.object({
  /** Counts what the begeleider does; a higher one replaces a lower one. */
  versie: z.int(),
  status: sessiestatusSchema,
  scherm: schermSchema,
  /** The vraag that is on; null before the first. */
  vraagId: z.nullable(z.string()),
  vraagstatus: vraagstatusSchema,
  ronde: scoreRondeSchema,
  /**
   * For the vraag that is on. While everyone scores beforehand: how many answered all, of how many who take part. With the
   * peiling: how many answered it.
   */
  telling: tellingSchema,
  /** Of the vraag that is on: what has been revealed, first round first. */
  spreidingen: z.array(spreidingSchema),
  afspraak: z.nullable(z.object({ waarde: waardeSchema, toelichting: z.string() })),
  minderheidsnotities: z.array(z.string()),
  /** When the vraag is an eindweging: the mean of its section so far (W5 proposes it rounded), and of how many scores. */
  gemiddelde: z.nullable(z.object({ gemiddelde: z.nullable(z.number()), aantal: z.int() })),
  /** How many vragen of today are agreed, of how many. */
  voortgang: z.object({ gedaan: z.int(), totaal: z.int() }),
  klok: klokSchema,
  /** Who leads now, and since when another than who opened the session: a handover is seen by all. */
  leider: z.string(),
  /** Only on the screen of that name. */
  agenda: z.nullable(z.array(agendapuntSchema)),
  uitkomst: z.nullable(
    z.object({
      kenmerken: kenmerkenSchema,
      /** All agreed and earlier answers of the weging, eindwegingen too. */
      waarden: z.record(z.string(), waardeSchema),
      werkpunten: z.array(werkpuntSchema),
    }),
  ),
  peiling: z.nullable(
    z.array(
      z.object({ vraag: vraagSchema, aantallen: z.tuple([z.int(), z.int(), z.int(), z.int(), z.int()]) }),
    ),
  ),
})
export type Moment = z.infer<typeof momentSchema>

/** What stays the same during a session, and what the screens need to draw it. */
export const sessiekopSchema = z.object({
  id: z.uuid(),
  team: z.string(),
  kaderVersie: z.string(),
  wijze: wijzeSchema,
  /** Whether spreads are also shown per functie. Told at joining; fixed from the first score on. */
  perFunctie: z.boolean(),
  /** Until when everyone can score beforehand; null when the begeleider ends that. */
  voorafTot: z.nullable(z.iso.datetime()),
  /** The vragen of today, in the order of the kader. */
  vragen: z.array(z.string()),
})
export type Sessiekop = z.infer<typeof sessiekopSchema>
