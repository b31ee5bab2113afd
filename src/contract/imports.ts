import * as z from 'zod/mini'
import { adressen } from './adressen'
import { endpoint, momentSchema } from './Endpoint'
import { bestandsoorten } from './exports'
import { maximumAantal, maximumSamen } from './importmaten'
import { rondeIdSchema } from './rondes'
import { naamVerwijzingSchema } from './teams'
import { tekstSchema } from './tekst'
import { kenmerkenSchema, waardeSchema } from './weging'

/**
 * Wegingen that were filled in elsewhere. Files are checked first, and nothing is written; the import then takes the same
 * files with what was seen of each, and writes nothing else.
 */

/** How large they are together as they travel in JSON. */
const maximumImportbody = Math.ceil((maximumSamen * 4) / 3) + 512 * 1024

const params = z.object({ rondeId: rondeIdSchema })

export const importbestandSchema = z.strictObject({
  naam: tekstSchema.check(z.minLength(1), z.maxLength(255)),
  /** The bytes of the file, in base64. */
  inhoud: z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/, 'Stuur de inhoud in base64.')),
})
export type Importbestand = z.infer<typeof importbestandSchema>

/** What is wrong in a file, where, and what to do about it. A `let-op` stops nothing; a `fout` stops the whole file. */
export const importmeldingSchema = z.object({
  ernst: z.enum(['fout', 'let-op']),
  /** The row as the spreadsheet numbers it; null where it is about the whole file. */
  rij: z.nullable(z.int()),
  /** The letter of the column, or its name in a CSV. */
  kolom: z.nullable(z.string()),
  wat: z.string(),
  doe: z.string(),
})
export type Importmelding = z.infer<typeof importmeldingSchema>

const inhoudSchema = z.object({ waarde: z.nullable(waardeSchema), toelichting: z.string() })
export const importwijzigingSchema = z.object({
  vraagId: z.string(),
  /** What stands there now; null where nothing was ever answered. */
  van: z.nullable(inhoudSchema),
  naar: inhoudSchema,
})
export type Importwijziging = z.infer<typeof importwijzigingSchema>

export const bestandcontroleSchema = z.object({
  naam: z.string(),
  /** What taking it over would do. `overgeslagen`: the weging has been handed in; `fout`: something must be mended first. */
  stand: z.enum(['nieuw', 'gewijzigd', 'ongewijzigd', 'overgeslagen', 'fout']),
  /** Under the name of that ronde; null when the file does not say which. */
  team: z.nullable(z.extend(naamVerwijzingSchema, { district: z.string() })),
  /** Why it is left out, where it is. */
  reden: z.nullable(z.string()),
  meldingen: z.array(importmeldingSchema),
  /** In the order of the kader. */
  wijzigingen: z.array(importwijzigingSchema),
  /** How many answers in the file stand there already. */
  gelijk: z.int(),
  /** How many questions would still be open. */
  open: z.int(),
  /** Of a weging that is new. */
  kenmerken: z.nullable(kenmerkenSchema),
  /** Stands for all of the above: give it back to take exactly this over. */
  gezien: z.string(),
})
export type Bestandcontrole = z.infer<typeof bestandcontroleSchema>

export const leesSjabloon = endpoint({
  ...adressen.leesSjabloon,
  samenvatting: 'Een XLSX om een weging buiten de app in te vullen; met teamId voor één team',
  params,
  query: z.strictObject({ teamId: z.optional(tekstSchema) }),
  status: 200,
  bestanden: [bestandsoorten.xlsx],
})

export const ZIP = 'application/zip'

export const leesSjablonen = endpoint({
  ...adressen.leesSjablonen,
  samenvatting: 'Van elk team dat meedoet het sjabloon, samen in één zip',
  params,
  status: 200,
  bestanden: [ZIP],
})

export const controleerImport = endpoint({
  ...adressen.controleerImport,
  samenvatting: 'Controleert ingevulde sjablonen en zegt wat overnemen zou doen; schrijft niets',
  params,
  body: z.strictObject({
    bestanden: z.array(importbestandSchema).check(z.minLength(1), z.maxLength(maximumAantal)),
  }),
  maximumBody: maximumImportbody,
  status: 200,
  antwoord: z.object({
    ronde: z.string(),
    kaderVersie: z.string(),
    standVan: momentSchema,
    bestanden: z.array(bestandcontroleSchema),
  }),
})

export const importresultaatSchema = z.object({
  naam: z.string(),
  /** `intussen-gewijzigd`: it would no longer do what was seen, so nothing was written. */
  resultaat: z.enum(['overgenomen', 'ongewijzigd', 'overgeslagen', 'fout', 'intussen-gewijzigd']),
  team: z.nullable(naamVerwijzingSchema),
  wegingId: z.nullable(z.uuid()),
  /** How many answers were written. */
  antwoorden: z.int(),
  reden: z.nullable(z.string()),
})
export type Importresultaat = z.infer<typeof importresultaatSchema>

export const importeerWegingen = endpoint({
  ...adressen.importeerWegingen,
  samenvatting: 'Neemt gecontroleerde sjablonen over: per weging alles of niets, en niets dat niet is gezien',
  params,
  body: z.strictObject({
    bestanden: z
      .array(z.extend(importbestandSchema, { gezien: z.string() }))
      .check(z.minLength(1), z.maxLength(maximumAantal)),
  }),
  maximumBody: maximumImportbody,
  status: 200,
  antwoord: z.object({ bestanden: z.array(importresultaatSchema) }),
})
