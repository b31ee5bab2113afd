import * as z from 'zod/mini'
import { naamSchema } from '~/contract/organisatie'

/** The forms of the organisation, as they are typed. */

const dag = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'Vul een dag in.'))
const district = z.string().check(z.minLength(1, 'Kies een district.'))
const team = z.string().check(z.minLength(1, 'Kies een team.'))

export const nieuwdistrictformulier = z.object({ naam: naamSchema })
export const naamformulier = z.object({ naam: naamSchema, vanaf: dag })
export const districtformulier = z.object({ districtId: district, vanaf: dag })
export const eindeformulier = z.object({ eindigt: dag })
export const herindelingformulier = z.object({
  voorgangers: z.array(z.object({ teamId: team })),
  nieuw: z
    .array(z.object({ naam: naamSchema, districtId: district }))
    .check(z.minLength(1, 'Noem ten minste één nieuw team.')),
  per: dag,
})
