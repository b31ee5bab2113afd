import * as z from 'zod/mini'
import { adressen } from './adressen'
import { dagSchema, endpoint } from './Endpoint'
import { naamVerwijzingSchema } from './teams'
import { tekstSchema } from './tekst'

/**
 * The teams and districts, with what they were called before, where they came from, what they became, and what is planned.
 * Another name or district holds from a day on; of a day to come it is planned, and shows nowhere else before that day.
 */

const params = z.object({ teamId: z.string().check(z.regex(/^[a-z0-9-]{1,80}$/)) })

/** How long a name may be, in characters. */
export const maximumNaam = 80
export const naamSchema = tekstSchema.check(
  z.trim(),
  z.minLength(1, 'Vul een naam in.'),
  z.maxLength(maximumNaam, `Een naam mag hoogstens ${maximumNaam} tekens zijn.`),
)

const districtparams = z.object({ districtId: z.string().check(z.regex(/^[a-z0-9-]{1,80}$/)) })

/** What will be so from a day to come on: another name, or for a team another district. The other one is null. */
const geplandSchema = z.object({
  id: z.uuid(),
  vanaf: dagSchema,
  naam: z.nullable(z.string()),
  district: z.nullable(naamVerwijzingSchema),
})
export type Gepland = z.infer<typeof geplandSchema>

const teamInOrganisatieSchema = z.extend(naamVerwijzingSchema, {
  /** First and last day; null where it was always there, or nobody ended it. */
  begint: z.nullable(dagSchema),
  eindigt: z.nullable(dagSchema),
  voorgangers: z.array(naamVerwijzingSchema),
  opvolgers: z.array(naamVerwijzingSchema),
  /** Newest first: what it was called and where it was, before the day `tot`; the district under its name of then. */
  vroeger: z.array(z.object({ tot: dagSchema, naam: z.string(), district: naamVerwijzingSchema })),
  /** Soonest first. */
  gepland: z.array(geplandSchema),
  begeleiders: z.array(z.string()),
})
export type TeamInOrganisatie = z.infer<typeof teamInOrganisatieSchema>

const districtInOrganisatieSchema = z.extend(naamVerwijzingSchema, {
  districtsmanagers: z.array(z.string()),
  /** Newest first: what it was called before the day `tot`. */
  vroeger: z.array(z.object({ tot: dagSchema, naam: z.string() })),
  /** Soonest first. */
  gepland: z.array(geplandSchema),
  /** All that are or were in it, by name. */
  teams: z.array(teamInOrganisatieSchema),
})
export type DistrictInOrganisatie = z.infer<typeof districtInOrganisatieSchema>

export const organisatieSchema = z.object({
  vandaag: dagSchema,
  /** By name. */
  districten: z.array(districtInOrganisatieSchema),
})
export type Organisatie = z.infer<typeof organisatieSchema>

export const leesOrganisatie = endpoint({
  ...adressen.leesOrganisatie,
  samenvatting: 'De districten en hun teams, met begin, einde, voorgangers en eerdere namen',
  status: 200,
  antwoord: organisatieSchema,
})

export const voegDistrictToe = endpoint({
  ...adressen.voegDistrictToe,
  samenvatting: 'Voegt een district toe',
  body: z.strictObject({ naam: naamSchema }),
  status: 201,
  antwoord: organisatieSchema,
})

export const hernoemDistrict = endpoint({
  ...adressen.hernoemDistrict,
  samenvatting: 'Geeft een district een andere naam; rondes van voor die dag houden de oude',
  params: districtparams,
  body: z.strictObject({ naam: naamSchema, vanaf: dagSchema }),
  status: 200,
  antwoord: organisatieSchema,
})

export const trekWijzigingIn = endpoint({
  ...adressen.trekWijzigingIn,
  samenvatting: 'Trekt een wijziging in die voor een latere dag is gepland',
  params: z.object({ wijzigingId: z.uuid() }),
  status: 200,
  antwoord: organisatieSchema,
})

export const hernoemTeam = endpoint({
  ...adressen.hernoemTeam,
  samenvatting: 'Geeft een team een andere naam; rondes van voor die dag houden de oude',
  params,
  body: z.strictObject({ naam: naamSchema, vanaf: dagSchema }),
  status: 200,
  antwoord: organisatieSchema,
})

export const verplaatsTeam = endpoint({
  ...adressen.verplaatsTeam,
  samenvatting: 'Brengt een team naar een ander district; rondes van voor die dag houden het oude',
  params,
  body: z.strictObject({ districtId: z.string(), vanaf: dagSchema }),
  status: 200,
  antwoord: organisatieSchema,
})

export const beeindigTeam = endpoint({
  ...adressen.beeindigTeam,
  samenvatting: 'Zegt wat de laatste dag van een team is, of dat het toch doorgaat',
  params,
  body: z.strictObject({ eindigt: z.nullable(dagSchema) }),
  status: 200,
  antwoord: organisatieSchema,
})

export const herindelingSchema = z.strictObject({
  /** The teams that end the day before. Empty for a team that is wholly new. */
  voorgangers: z.array(z.string()),
  nieuw: z
    .array(z.strictObject({ naam: naamSchema, districtId: z.string() }))
    .check(z.minLength(1, 'Noem ten minste één nieuw team.')),
  /** The first day of the new teams. */
  per: dagSchema,
})
export type Herindeling = z.infer<typeof herindelingSchema>

export const deelTeamsHerIn = endpoint({
  ...adressen.deelTeamsHerIn,
  samenvatting: 'Laat teams opgaan in nieuwe: samenvoegen, splitsen of een nieuw team',
  body: herindelingSchema,
  status: 201,
  antwoord: organisatieSchema,
})
