import * as z from 'zod/mini'
import { maximumReden } from '~/contract/levensloop'

/** Nothing is chosen beforehand; another stadium than the computed one needs a reason. */
export function vaststelschema(berekend: string | null) {
  return z
    .object({
      // A radio group of which none is chosen holds null.
      stadium: z.string({ error: 'Kies het stadium.' }).check(z.minLength(1, 'Kies het stadium.')),
      reden: z
        .string()
        .check(z.trim(), z.maxLength(maximumReden, `Dit mag hoogstens ${maximumReden} tekens zijn.`)),
    })
    .check(
      z.refine(({ stadium, reden }) => stadium === berekend || reden !== '', {
        path: ['reden'],
        error: 'Schrijf waarom u een ander stadium vaststelt dan berekend.',
      }),
    )
}
