import { zodResolver } from '@hookform/resolvers/zod'
import * as z from 'zod/mini'
import { type Peilingvraag, peilingvragen } from '~/contract/peiling'
import { alleScores, isWaarde, type Score } from '~/domein/weging/Antwoord'

/** A radio holds text, and is empty when nothing is chosen. */
const antwoordSchema = z.enum(['', ...alleScores.map(String)])

const schema = z.object({ vrij: antwoordSchema, tijd: antwoordSchema, herken: antwoordSchema }).check(
  z.refine((velden) => Object.values(velden).some((veld) => veld !== ''), {
    error: 'Geef bij minstens één zin een antwoord.',
    path: [peilingvragen[0].id],
  }),
)
export type Peilingvelden = z.infer<typeof schema>

export const peilingformulier = {
  resolver: zodResolver(schema),
  defaultValues: { vrij: '', tijd: '', herken: '' },
}

/** What was answered; what was left open is left out. */
export function antwoordenVan(velden: Peilingvelden): Partial<Record<Peilingvraag, Score>> {
  return Object.fromEntries(
    peilingvragen.flatMap(({ id }) => {
      const score = Number(velden[id])
      return isWaarde(score) ? [[id, score]] : []
    }),
  )
}
