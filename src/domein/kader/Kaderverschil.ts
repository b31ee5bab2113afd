import * as z from 'zod/mini'

/** What two versions of the instrument have different, as data; see `vergelijkKaders`. */

/** A piece of two texts laid beside each other: in both, only in the first, or only in the second. */
const woorddeelSchema = z.object({
  soort: z.enum(['gelijk', 'weg', 'nieuw']),
  tekst: z.string(),
})
export type Woorddeel = z.infer<typeof woorddeelSchema>

/**
 * What happens to the line in a trend where a ronde with the second version comes after one with the first: it goes on, it
 * breaks because something else is asked, it begins here, or it ends here.
 */
const trendgevolgSchema = z.enum(['loopt-door', 'breekt', 'begint', 'stopt'])
export type Trendgevolg = z.infer<typeof trendgevolgSchema>

const kaderverschilSchema = z.object({
  /** What is different. `bestaat`: the thing itself came or went; `volgorde`: the same things in another order. */
  veld: z.enum([
    ...([
      'bestaat',
      'volgorde',
      'datum',
      'titel',
      'bron',
      'geenBeeld',
      'betekenis',
      'soort',
      'tekst',
    ] as const),
    ...(['eindweging', 'voetnoot', 'voetnootGeldtVoor', 'verwijstNaarVoetnoot', 'succesfactor'] as const),
    ...(['alleenVoor', 'bijBasisVolstaat', 'minimumSuccesfactor', 'minimumOverig'] as const),
  ]),
  /** Which score, succesfactor or stadium it is of, by its words; null for what has only one of them. */
  bij: z.nullable(z.string()),
  van: z.nullable(z.string()),
  naar: z.nullable(z.string()),
  /** Of a text that changed: word by word. */
  woorden: z.nullable(z.array(woorddeelSchema)),
})
export type Kaderverschil = z.infer<typeof kaderverschilSchema>

const stellingverschilSchema = z.object({
  id: z.string(),
  verschillen: z.array(kaderverschilSchema),
  trend: trendgevolgSchema,
  /** The number now stands for a wholly other text. */
  hergebruikt: z.boolean(),
})
export type Stellingverschil = z.infer<typeof stellingverschilSchema>

const onderdeelverschilSchema = z.object({
  id: z.string(),
  /** As the second version has it; of a section that went, as the first had it. */
  titel: z.string(),
  /** Of the section itself, its eindweging and its footnote. */
  verschillen: z.array(kaderverschilSchema),
  /** Only those with a difference. */
  stellingen: z.array(stellingverschilSchema),
  trend: trendgevolgSchema,
})
export type Onderdeelverschil = z.infer<typeof onderdeelverschilSchema>

export const kadervergelijkingSchema = z.object({
  /** The versions that were laid side by side. */
  van: z.string(),
  naar: z.string(),
  /** Of the whole: title, source, scale, stadia with their minimums, succesfactoren. */
  verschillen: z.array(kaderverschilSchema),
  /** Only those with a difference, in the order of the second version; then those that went. */
  onderdelen: z.array(onderdeelverschilSchema),
  /** Of the mean over all stellingen. */
  trend: trendgevolgSchema,
  /** Up and down mean the same in both: movement between stadia can be counted. */
  zelfdeStadia: z.boolean(),
})
export type Kadervergelijking = z.infer<typeof kadervergelijkingSchema>
