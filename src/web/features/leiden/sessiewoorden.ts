import type * as z from 'zod/mini'
import type { leesGroepssessies } from '~/contract/groepssessies'
import type { Moment, Sessiekop } from '~/contract/sessie'

export type Sessiegegevens = z.infer<(typeof leesGroepssessies)['antwoord']>['sessies'][number]

/** How a session goes, in a few words. */
export const wijzewoord: Record<Sessiekop['wijze'], string> = {
  samen: 'Vraag voor vraag, samen',
  vooraf: 'Iedereen scoort vooraf',
}

/** Where a session stands, as part of a sentence. */
export const statuswoord: Record<Moment['status'], string> = {
  voorbereiding: 'is open en nog niet begonnen',
  lopend: 'is bezig',
  pauze: 'staat op pauze',
  gesloten: 'is gesloten',
}

/** How far it is, as a sentence. */
export function afgesproken({ gedaan, totaal }: Moment['voortgang']): string {
  if (totaal > 1 && gedaan === totaal) return `Alle ${totaal} vragen zijn afgesproken.`
  const van = totaal === 1 ? 'de enige vraag' : `de ${totaal} vragen`
  return `${gedaan === 0 ? 'Geen' : gedaan} van ${van} ${gedaan > 1 ? 'zijn' : 'is'} afgesproken.`
}
