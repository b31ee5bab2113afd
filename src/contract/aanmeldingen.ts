import * as z from 'zod/mini'
import { adressen } from './adressen'
import { endpoint } from './Endpoint'
import { tekstSchema } from './tekst'

export const rolSchema = z.enum(['begeleider', 'districtsmanager', 'programmabureau', 'beheerder'])
export type Rol = z.infer<typeof rolSchema>

/** A role with what it is about: the team's or the district's name, or null for the whole country. */
const rolMetBereikSchema = z.object({ rol: rolSchema, bereik: z.nullable(z.string()) })

export const persoonSchema = z.object({
  id: z.string(),
  naam: z.string(),
  rollen: z.array(rolMetBereikSchema),
})
export type Persoon = z.infer<typeof persoonSchema>

/** Who is signed in, and what kind of data the app holds. */
export const aanmeldingSchema = z.object({
  persoon: z.nullable(persoonSchema),
  /** The data is an example organisation; every page says so. */
  voorbeeld: z.boolean(),
})

export const leesVoorbeeldpersonen = endpoint({
  ...adressen.leesVoorbeeldpersonen,
  samenvatting: 'De personen van de voorbeeldorganisatie als wie u kunt aanmelden',
  openbaar: true,
  status: 200,
  antwoord: z.object({ personen: z.array(persoonSchema) }),
})

export const meldAanAlsVoorbeeld = endpoint({
  ...adressen.meldAanAlsVoorbeeld,
  samenvatting: 'Meldt aan als een persoon van de voorbeeldorganisatie; alleen vanaf de computer zelf',
  openbaar: true,
  body: z.strictObject({ persoon: tekstSchema.check(z.minLength(1)) }),
  status: 201,
  antwoord: aanmeldingSchema,
})

export const leesAanmelding = endpoint({
  ...adressen.leesAanmelding,
  samenvatting: 'Wie er is aangemeld',
  openbaar: true,
  status: 200,
  antwoord: aanmeldingSchema,
})

export const meldAf = endpoint({
  ...adressen.meldAf,
  samenvatting: 'Meldt af',
  openbaar: true,
  status: 204,
})
