/**
 * Where teams stand in the ronde that is open now, chosen to have something of everything to show. Teams that are not
 * named here have not started; SMC Hengelo and SMC Alkmaar stay out of it, so that there is always a weging to begin.
 */

/** This team has answered everything and is one point on one stelling short of SMC in de basis. */
export const eenPuntTekort = {
  teamId: 'smc-assen',
  stellingId: 'T.3',
  score: 3,
  minimum: 4,
  toelichting: 'Dit jaar was er één teamdag; de tweede staat gepland.',
} as const

/** Handed in already. */
export const alIngediend: readonly string[] = ['smc-groningen-1']

/** In concept, with the share of the questions that has been answered. */
export const inConcept: Readonly<Record<string, number>> = {
  [eenPuntTekort.teamId]: 1,
  'smc-emmen': 0.5,
  'smc-leeuwarden-1': 0.9,
  'smc-zwolle-2': 0.35,
  'smc-arnhem-1': 1,
  'smc-nijmegen-3': 0.1,
  'smc-amersfoort-1': 0.55,
  'smc-hoorn': 0.7,
  'smc-amsterdam-4': 0.25,
  'smc-den-haag-2': 0.6,
  'smc-rotterdam-3': 0.15,
  'smc-breda-1': 0.8,
  'smc-eindhoven-2': 0.45,
  'smc-maastricht-1': 0.04,
}
