import * as z from 'zod/mini'

/** The peiling: one minute on the session itself, at its end. Each question takes 1 (helemaal niet) to 5 (helemaal). */
export const peilingvragen = [
  { id: 'vrij', tekst: 'Ik kon vrijuit mijn eigen score geven.' },
  { id: 'tijd', tekst: 'We hebben de tijd besteed aan wat ertoe doet.' },
  { id: 'herken', tekst: 'Ik herken ons team in wat we hebben afgesproken.' },
] as const
export const vraagSchema = z.enum(peilingvragen.map(({ id }) => id))
export type Peilingvraag = z.infer<typeof vraagSchema>
