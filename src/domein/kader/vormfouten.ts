import type { z } from 'zod'

/** One fault in a kader file: where it stands (`secties.2.stellingen.0.id`) and what is wrong, in Dutch. */
export interface Kaderfout {
  pad: string
  melding: string
}

const soorten: Record<string, string> = {
  string: 'een tekst',
  number: 'een getal',
  array: 'een lijst',
  object: 'een object',
}

/** The Dutch for what zod finds where the schema has no wording of its own. */
export function meldingBij(issue: z.core.$ZodRawIssue): string {
  if (issue.input === undefined) return 'ontbreekt'
  if (issue.code === 'invalid_type') return `hoort ${soorten[issue.expected] ?? issue.expected} te zijn`
  if (issue.code === 'invalid_value') return `hoort een van deze te zijn: ${issue.values.join(', ')}`
  return 'klopt niet'
}

/** The faults in one issue of the shape. Unknown fields come together in one, and are named apart. */
export function vormfouten(issue: z.core.$ZodIssue): Kaderfout[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((veld) => ({
      pad: [...issue.path, veld].join('.'),
      melding: 'dit veld bestaat niet',
    }))
  }
  return [{ pad: issue.path.join('.') || '(bestand)', melding: issue.message }]
}
