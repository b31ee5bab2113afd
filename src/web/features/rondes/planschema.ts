import * as z from 'zod/mini'
import type { RondeInLijst } from '~/contract/rondes'
import type { Rondeplan } from '../../gegevens/rondes'

const dag = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'Vul een dag in.'))

/** The days of a ronde as they are typed. */
export const dagenschema = z.object({ opent: dag, sluit: dag, tegenlezer: z.boolean() })

export const planschema = z.extend(dagenschema, {
  id: z.string().check(z.regex(/^\d{4}-Q[1-4]$/, 'Schrijf jaar en kwartaal, zoals 2027-Q1.')),
  kaderVersie: z.string().check(z.minLength(1, 'Kies een versie van het wegingskader.')),
})

/**
 * The quarter after the last ronde, with the same kader and the same wish for a tegenlezer.
 * @param gevraagd the version of the kader that somebody came to plan a ronde with
 */
export function volgendPlan(
  laatste: RondeInLijst | undefined,
  kaderVersies: readonly string[],
  gevraagd?: string,
): Rondeplan {
  const kader =
    kaderVersies.find((versie) => versie === gevraagd) ?? laatste?.kaderVersie ?? kaderVersies.at(-1) ?? ''
  const [jaar = 0, kwart = 0] = laatste?.id.split('-Q').map(Number) ?? []
  if (!jaar || !kwart) return { id: '', kaderVersie: kader, opent: '', sluit: '', tegenlezer: false }
  const [nieuwJaar, nieuwKwart] = kwart === 4 ? [jaar + 1, 1] : [jaar, kwart + 1]
  const dagIn = (maand: number, nummer: number) =>
    new Date(Date.UTC(nieuwJaar, maand, nummer)).toISOString().slice(0, 10)
  return {
    id: `${nieuwJaar}-Q${nieuwKwart}`,
    kaderVersie: kader,
    opent: dagIn(nieuwKwart * 3 - 3, 1),
    sluit: dagIn(nieuwKwart * 3, 0),
    tegenlezer: laatste?.tegenlezer ?? false,
  }
}
