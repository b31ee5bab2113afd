import * as z from 'zod/mini'

/** Text that PostgreSQL can hold: no NUL, and no half of a character that takes two code units. */
export const tekstSchema = z.string().check(
  z.refine((tekst) => !tekst.includes('\0') && !/\p{Surrogate}/u.test(tekst), {
    message: 'Deze tekst bevat een teken dat niet kan worden bewaard.',
  }),
)
