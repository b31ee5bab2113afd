import * as z from 'zod/mini'

/**
 * The shape of a wegingskader: the instrument as data. Sections, stellingen, footnotes, scale, succesfactoren and
 * thresholds all come from the file; nothing in the code knows how many there are or what they say.
 *
 * Source of version 1.21: UWV, Evaluatie sociaal-medische centra 2024, Bijlage II and tabel 2.1.
 */

/** Ids travel in addresses, column names and form fields, so they are letters, digits and (in stellingen) one dot. */
const sectieIdSchema = z.string().check(z.regex(/^[A-Za-z0-9]+$/, 'alleen letters en cijfers'))
const stellingIdSchema = z
  .string()
  .check(z.regex(/^[A-Za-z0-9]+\.[0-9]+$/, 'de vorm is <onderdeel>.<nummer>'))
const slugSchema = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'alleen kleine letters, cijfers en streepjes'))
const tekstSchema = z.string().check(z.trim(), z.minLength(1, 'mag niet leeg zijn'))

const scoreSchema = z.literal([1, 2, 3, 4, 5])

const stellingSchema = z.strictObject({
  id: stellingIdSchema,
  tekst: tekstSchema,
  /** Id of the succesfactor it belongs to, or null. Decides which minimum applies (W2). */
  succesfactor: z.nullable(slugSchema),
  /** Counts only for teams with this kenmerk (W1). */
  alleenVoor: z.optional(z.literal('participatiewet')),
  /** With this kenmerk the stelling never stands in the way of the lowest stadium that has a minimum (W3). */
  bijBasisVolstaat: z.optional(z.literal('indeling-op-bsn')),
  /** The footnote of the section is printed with this stelling. */
  voetnoot: z.optional(z.literal(true)),
})

const sectieSchema = z.strictObject({
  id: sectieIdSchema,
  soort: z.enum(['ontwerpprincipe', 'element-voor-succes']),
  titel: tekstSchema,
  stellingen: z.array(stellingSchema).check(z.minLength(1, 'een onderdeel heeft minstens één stelling')),
  /** The wording of the closing judgement of the section (W5). */
  eindweging: tekstSchema,
  voetnoot: z.nullable(tekstSchema),
  voetnootGeldtVoor: z.nullable(z.enum(['stellingen', 'sectie'])),
})

const stadiumSchema = z.strictObject({
  id: slugSchema,
  titel: tekstSchema,
  /** The score that each counting stelling must reach; null for the lowest stadium, which asks nothing (W2). */
  minimum: z.nullable(z.strictObject({ succesfactor: scoreSchema, overig: scoreSchema })),
})

export const kaderSchema = z.strictObject({
  versie: z.string().check(z.regex(/^[0-9]+(\.[0-9]+)*$/, 'een versie is een getal met punten, zoals 1.21')),
  datum: z.string().check(z.regex(/^[0-9]{4}-(0[1-9]|1[0-2])$/, 'de vorm is jjjj-mm')),
  titel: tekstSchema,
  bron: tekstSchema,
  schaal: z
    .array(z.strictObject({ score: scoreSchema, betekenis: tekstSchema }))
    .check(z.length(5, 'de schaal heeft vijf scores')),
  /** How the answer "no view on this" is worded (W4). */
  geenBeeld: tekstSchema,
  succesfactoren: z.array(z.strictObject({ id: slugSchema, titel: tekstSchema })),
  /** From lowest to highest. */
  stadia: z.array(stadiumSchema).check(z.minLength(2, 'er zijn minstens twee stadia')),
  secties: z.array(sectieSchema).check(z.minLength(1, 'er is minstens één onderdeel')),
})

export type Kader = z.infer<typeof kaderSchema>
export type Sectie = Kader['secties'][number]
export type Stelling = Sectie['stellingen'][number]
export type Stadium = Kader['stadia'][number]
