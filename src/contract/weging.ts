import * as z from 'zod/mini'

/** The pieces of a weging that several calls share. */

/** The score scale of the kader: 1 (nog geen ontwikkeling) to 5 (voldoet volledig). */
export const scoreSchema = z.literal([1, 2, 3, 4, 5])
/** A score, or the answer *geen beeld*. */
export const waardeSchema = z.union([scoreSchema, z.literal('geen-beeld')])

export const kenmerkenSchema = z.strictObject({
  participatiewet: z
    .boolean()
    .register(z.globalRegistry, { description: 'Het team voert de Participatiewet uit.' }),
  indelingOpBsn: z.boolean().register(z.globalRegistry, { description: 'De caseload is verdeeld op bsn.' }),
})

/** How long a toelichting may be, in characters. */
export const maximumToelichting = 4000

export const statusSchema = z.enum(['concept', 'ingediend', 'vastgesteld'])
export type Wegingstatus = z.infer<typeof statusSchema>
