import * as z from 'zod/mini'
import { kaderSchema } from '~/domein/kader/Kader'
import { kadervergelijkingSchema } from '~/domein/kader/Kaderverschil'
import { adressen } from './adressen'
import { endpoint, momentSchema, persoonVerwijzingSchema } from './Endpoint'
import { importbestandSchema } from './imports'

/** The instrument: its versions, and a next one from a file. Checked first; then all of it is taken in, or nothing. */

export const kaderInLijstSchema = z.object({
  versie: z.string(),
  /** Of the instrument itself, as `2024-02`. */
  datum: z.string(),
  titel: z.string(),
  onderdelen: z.int(),
  stellingen: z.int(),
  /** Who took it in; null for a version that came with the product. */
  opgenomen: z.nullable(
    z.object({ op: momentSchema, door: persoonVerwijzingSchema, bestandsnaam: z.string() }),
  ),
  /** The rondes that ask it, newest first. */
  rondes: z.array(z.string()),
})
export type KaderInLijst = z.infer<typeof kaderInLijstSchema>

export const leesKaders = endpoint({
  ...adressen.leesKaders,
  samenvatting: 'De versies van het wegingskader, de hoogste eerst, met waar ze vandaan komen',
  status: 200,
  antwoord: z.object({ kaders: z.array(kaderInLijstSchema) }),
})

export const leesKaderVersie = endpoint({
  ...adressen.leesKaderVersie,
  samenvatting: 'Eén versie van het wegingskader, woord voor woord',
  openbaar: true,
  params: z.object({ versie: z.string() }),
  status: 200,
  antwoord: kaderSchema,
})

/** Something about a file. A `let-op` stops nothing; a `fout` stops the whole file. */
export const kadermeldingSchema = z.object({
  ernst: z.enum(['fout', 'let-op']),
  /** Where in the file, in plain Dutch: "onderdeel 3, stelling 3.3: tekst", or "regel 12, kolom 3". */
  plek: z.string(),
  wat: z.string(),
  /** What to do about it, where the fault does not say so itself. */
  doe: z.nullable(z.string()),
})
export type Kadermelding = z.infer<typeof kadermeldingSchema>

export const kadercontroleSchema = z.object({
  naam: z.string(),
  /** What taking it in would do. `al-opgenomen`: this very version is there, so nothing. */
  stand: z.enum(['nieuw', 'al-opgenomen', 'fout']),
  /** The version that the file says it is; null for a file that cannot be read as a kader. */
  versie: z.nullable(z.string()),
  meldingen: z.array(kadermeldingSchema),
  /** How many faults there are; the first of them stand in `meldingen`. */
  fouten: z.int(),
  /** What is different from the highest version that there is; null where there is nothing to take in. */
  vergelijking: z.nullable(kadervergelijkingSchema),
})
export type Kadercontrole = z.infer<typeof kadercontroleSchema>

/** A file of the largest size, as it travels in JSON. */
const maximumBody = 2 * 1024 * 1024

export const controleerKader = endpoint({
  ...adressen.controleerKader,
  samenvatting: 'Controleert een bestand met een versie van het wegingskader; schrijft niets',
  body: importbestandSchema,
  maximumBody,
  status: 200,
  antwoord: kadercontroleSchema,
})

export const neemKaderOp = endpoint({
  ...adressen.neemKaderOp,
  samenvatting: 'Neemt een versie van het wegingskader op, voorgoed; 200 als deze versie er al was',
  body: importbestandSchema,
  maximumBody,
  status: 201,
  antwoord: z.object({ versie: z.string(), nieuw: z.boolean() }),
})
