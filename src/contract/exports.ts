import * as z from 'zod/mini'
import { adressen } from './adressen'
import { endpoint, momentSchema } from './Endpoint'
import { rondeIdSchema } from './rondes'
import { naamVerwijzingSchema } from './teams'
import { statusSchema } from './weging'

/** A ronde to take along: its answers or its wegingen, as a file for a spreadsheet or in pages of JSON. */

export const formaatSchema = z.enum(['csv', 'csv-punt-komma', 'xlsx', 'json'])
export type Exportformaat = z.infer<typeof formaatSchema>

/** How many rows a page of JSON holds at most. */
const MAXIMUM_AANTAL = 1000

const params = z.object({ rondeId: rondeIdSchema })

const query = z.strictObject({
  formaat: z._default(formaatSchema, 'json'),
  /** The district in which a team was in that ronde. */
  districtId: z.optional(z.string()),
  sectieId: z.optional(z.string()),
  status: z.optional(statusSchema),
  /** JSON only: how many rows a page holds; 0 for none, to know only how many there are. */
  aantal: z._default(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(MAXIMUM_AANTAL)), 100),
  /** JSON only: after which row the page begins, as a `volgende` link says it. */
  na: z.optional(z.string().check(z.regex(/^.+~\d{1,6}$/, 'Neem de waarde uit de link bij volgende over.'))),
})
export type Exportvraag = z.infer<typeof query>

/** What both kinds of export tell of the team and its weging, under the names of that ronde. */
const wegingkop = {
  ronde: z.string(),
  kaderVersie: z.string(),
  districtId: z.string(),
  district: z.string(),
  teamId: z.string(),
  team: z.string(),
  revisie: z.int(),
  status: statusSchema,
  stadiumBerekend: z.nullable(z.string()),
  stadiumVastgesteld: z.nullable(z.string()),
}

const antwoordrijSchema = z.object({
  ...wegingkop,
  sectieId: z.string(),
  vraagId: z.string(),
  soort: z.enum(['stelling', 'eindweging']),
  score: z.nullable(z.int()),
  geenBeeld: z.boolean(),
  nietVanToepassing: z.boolean(),
  toelichting: z.string(),
  gewijzigdOp: z.nullable(momentSchema),
})

const wegingrijSchema = z.object({
  ...wegingkop,
  participatiewet: z.boolean(),
  indelingOpBsn: z.boolean(),
  begonnenOp: momentSchema,
  ingediendOp: z.nullable(momentSchema),
  vastgesteldOp: z.nullable(momentSchema),
  reden: z.nullable(z.string()),
  belemmeringen: z.nullable(z.int()),
  bijna: z.nullable(z.boolean()),
  /** In the order of the kader; empty for a concept. An unrounded mean is null where nobody scored (W6). */
  secties: z.array(z.object({ sectieId: z.string(), gemiddelde: z.nullable(z.number()), aantal: z.int() })),
})

const pagina = {
  ronde: z.string(),
  standVan: momentSchema,
  /** How many rows the whole selection has. */
  totaal: z.int(),
  /** Where the next page is; null on the last one. */
  volgende: z.nullable(z.string()),
}

/** Media types of the files. */
export const bestandsoorten = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

export const exporteerAntwoorden = endpoint({
  ...adressen.exporteerAntwoorden,
  samenvatting: 'Alle antwoorden van een ronde, één rij per antwoord, als bestand of in bladzijden JSON',
  params,
  query,
  status: 200,
  antwoord: z.object({ ...pagina, antwoorden: z.array(antwoordrijSchema) }),
  bestanden: Object.values(bestandsoorten),
})

export const exporteerWegingen = endpoint({
  ...adressen.exporteerWegingen,
  samenvatting: 'Alle wegingen van een ronde, één rij per weging, als bestand of in bladzijden JSON',
  params,
  query,
  status: 200,
  antwoord: z.object({ ...pagina, wegingen: z.array(wegingrijSchema) }),
  bestanden: Object.values(bestandsoorten),
})

const kolomSchema = z.object({
  naam: z.string(),
  soort: z.enum(['tekst', 'heel getal', 'getal', 'ja of nee', 'datum']),
  betekenis: z.string(),
  /** Which values it can have; null where its kind says enough. */
  waarden: z.nullable(z.string()),
})

export const leesExportkolommen = endpoint({
  ...adressen.leesExportkolommen,
  samenvatting: 'Wat elke kolom van een export betekent, voor één versie van het wegingskader',
  query: z.strictObject({ kaderVersie: z.optional(z.string()) }),
  status: 200,
  antwoord: z.object({
    kaderVersie: z.string(),
    antwoorden: z.array(kolomSchema),
    wegingen: z.array(kolomSchema),
    /** What holds for every file, in whole sentences. */
    afspraken: z.array(z.string()),
  }),
})

export const leesExportkeuzes = endpoint({
  ...adressen.leesExportkeuzes,
  samenvatting: 'Van welke rondes en districten u een export kunt maken',
  status: 200,
  antwoord: z.object({
    /** Newest first. */
    rondes: z.array(
      z.object({
        id: z.string(),
        kaderVersie: z.string(),
        geconstrueerd: z.boolean(),
        /** The districts of the teams that you may see, under the names of that ronde. */
        districten: z.array(naamVerwijzingSchema),
      }),
    ),
  }),
})
