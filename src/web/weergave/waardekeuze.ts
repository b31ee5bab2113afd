import * as z from 'zod/mini'
import type { Kader } from '~/domein/kader/Kader'
import { alleScores, isWaarde, type Waarde } from '~/domein/weging/Antwoord'
import type { Schaaloptie } from '../ui/SchaalOptie'

/** A score as it stands in a form: a radio or a select holds text, and none is chosen beforehand. */
export const waardeveldSchema = z.enum([...alleScores.map(String), 'geen-beeld'], {
  error: 'Kies een score of Geen beeld.',
})

/** What a radio's text stands for; null while none is chosen. */
export function waardeUitVeld(veld: string): Waarde | null {
  const waarde = veld === 'geen-beeld' ? veld : Number(veld)
  return isWaarde(waarde) ? waarde : null
}

/** The same where the form made sure that something is chosen. @throws {Error} when nothing is */
export function vanVeld(veld: string): Waarde {
  const waarde = waardeUitVeld(veld)
  if (waarde === null) throw new Error(`${veld} is geen score`)
  return waarde
}

/** The six options, as the kader words them; geen beeld last and apart. */
export function schaalopties(kader: Kader): Schaaloptie[] {
  return [
    ...kader.schaal.map(({ score, betekenis }) => ({
      waarde: String(score),
      label: String(score),
      betekenis,
    })),
    { waarde: 'geen-beeld', label: kader.geenBeeld, betekenis: '', los: true },
  ]
}

/** A score in words: "3, ontwikkeling is halverwege". */
export function verwoordWaarde(kader: Kader, waarde: Waarde): string {
  const trede = kader.schaal.find(({ score }) => score === waarde)
  return trede ? `${trede.score}, ${trede.betekenis}` : kader.geenBeeld
}
