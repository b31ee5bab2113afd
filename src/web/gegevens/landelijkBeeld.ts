import { queryOptions } from '@tanstack/react-query'
import type { Persoon } from '~/contract/aanmeldingen'
import type { RondeInLijst } from '~/contract/rondes'
import { roepAan } from '../api/roepAan'
import { heeftRol } from './heeftRol'

/** Who may see all teams together. */
export const magLandZien = (persoon: Persoon) => heeftRol(persoon, 'programmabureau')

/** The national picture of a ronde. */
export const landelijkBeeldQuery = (ronde: string) =>
  queryOptions({
    queryKey: ['landelijk-beeld', ronde],
    queryFn: ({ signal }) => roepAan('leesLandelijkBeeld', { query: { ronde }, signal }),
  })

/** How many teams gave each score, per stelling. Apart, because it is the one part that reads every answer. */
export const verdelingenQuery = (ronde: string) =>
  queryOptions({
    queryKey: ['landelijk-beeld', ronde, 'stellingen'],
    queryFn: ({ signal }) => roepAan('leesVerdelingen', { query: { ronde }, signal }),
  })

/**
 * The ronde that is asked for; otherwise the newest of which more than half of the teams are settled, because a picture of a
 * few teams is none; otherwise the newest that has opened.
 * @param rondes newest first
 */
export function kiesBeeldronde(
  rondes: readonly RondeInLijst[],
  gevraagd: string | undefined,
): RondeInLijst | undefined {
  const geopend = rondes.filter(({ fase }) => fase !== 'gepland')
  return (
    geopend.find(({ id }) => id === gevraagd) ??
    geopend.find(({ telling: { vastgesteld, teams } }) => vastgesteld * 2 > teams) ??
    geopend[0]
  )
}
