import * as z from 'zod/mini'

/**
 * Every error of the API, as `application/problem+json` (RFC 9457, Dutch API Design Rules). `invalidParams` names all
 * faults of the input at once: where (`body.scores.1.1`, `header.If-Match`), a stable code, and what to do.
 */
export const probleemSchema = z.object({
  status: z.int(),
  title: z.string(),
  detail: z.string(),
  invalidParams: z.optional(z.array(z.object({ name: z.string(), code: z.string(), reason: z.string() }))),
})

export type Probleem = z.infer<typeof probleemSchema>
export type OngeldigeParameter = NonNullable<Probleem['invalidParams']>[number]
