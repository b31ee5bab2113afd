import * as z from 'zod/mini'
import { tekstSchema } from './tekst'
import { maximumToelichting, waardeSchema } from './weging'

export const toelichtingSchema = tekstSchema.check(
  z.maxLength(maximumToelichting, `Een toelichting heeft hoogstens ${maximumToelichting} tekens.`),
)

/** What changes; a field that is left out stays as it is. */
export const antwoordwijzigingSchema = z
  .strictObject({ waarde: z.optional(z.nullable(waardeSchema)), toelichting: z.optional(toelichtingSchema) })
  .check(
    z.refine((wijziging) => wijziging.waarde !== undefined || wijziging.toelichting !== undefined, {
      message: 'Geef een waarde, een toelichting of beide.',
    }),
  )
export type Antwoordwijziging = z.infer<typeof antwoordwijzigingSchema>
