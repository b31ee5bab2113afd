import * as z from 'zod/mini'
import { leesCode } from '~/domein/sessie/deelnamecode'

/** A code as somebody types it: what it could be is decided here, whether it is one by the server. */
export const codeSchema = z.object({
  code: z
    .string()
    .check(
      z.refine((invoer) => leesCode(invoer) !== null, 'Vul de zes tekens van de code in, zoals KTR 473.'),
    ),
})
