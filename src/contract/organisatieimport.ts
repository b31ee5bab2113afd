import * as z from 'zod/mini'
import { adressen } from './adressen'
import { endpoint, momentSchema } from './Endpoint'
import { importbestandSchema, importmeldingSchema } from './imports'

/** Districts, teams and begeleiders from a CSV. Checked first; then all of it is taken over, or nothing. */

export const organisatiewijzigingSchema = z.object({
  rij: z.int(),
  soort: z.enum(['district', 'team', 'persoon', 'begeleider']),
  /** What changes of a team that is there; null for what is new. */
  veld: z.nullable(z.enum(['naam', 'district'])),
  naam: z.string(),
  van: z.nullable(z.string()),
  /** The new value; of a new team its district, of a begeleider the team. */
  naar: z.nullable(z.string()),
})
export type Organisatiewijziging = z.infer<typeof organisatiewijzigingSchema>

export const organisatiecontroleSchema = z.object({
  naam: z.string(),
  standVan: momentSchema,
  /** `fout`: something must be mended first, and nothing is taken over. */
  stand: z.enum(['gewijzigd', 'ongewijzigd', 'fout']),
  meldingen: z.array(importmeldingSchema),
  wijzigingen: z.array(organisatiewijzigingSchema),
  /** How many rows say only what is so already. */
  gelijk: z.int(),
  /** Stands for all of the changes: give it back to take exactly these over. */
  gezien: z.string(),
})
export type Organisatiecontrole = z.infer<typeof organisatiecontroleSchema>

/** A file of the largest size, as it travels in JSON. */
const maximumBody = 2 * 1024 * 1024

export const controleerOrganisatie = endpoint({
  ...adressen.controleerOrganisatie,
  samenvatting: 'Controleert een CSV met districten, teams en begeleiders; schrijft niets',
  body: importbestandSchema,
  maximumBody,
  status: 200,
  antwoord: organisatiecontroleSchema,
})

export const importeerOrganisatie = endpoint({
  ...adressen.importeerOrganisatie,
  samenvatting: 'Neemt een gecontroleerde CSV over: alles of niets, en niets dat niet is gezien',
  body: z.extend(importbestandSchema, { gezien: z.string() }),
  maximumBody,
  status: 200,
  antwoord: z.object({ wijzigingen: z.int() }),
})
