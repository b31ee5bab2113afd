import * as z from 'zod/mini'
import { toelichtingSchema } from '~/contract/antwoordwijziging'
import type { Kader, Sectie } from '~/domein/kader/Kader'
import { vragenVanSectie } from '~/domein/kader/vragen'
import type { Waarde } from '~/domein/weging/Antwoord'
import { schaalopties } from '../../weergave/waardekeuze'

/** The form of one section, made from the kader: its fields, their rules and how values travel in and out of them. */

/** What one question holds in the form: a radio's value is text, and empty when nothing is chosen. */
interface Vraagvelden {
  waarde: string
  toelichting: string
}
export type Sectievelden = Record<string, Vraagvelden>

/** The name of a question's fields. A dot would mean a level deeper to the form library. */
export function veldnaam(vraagId: string): string {
  return vraagId.replaceAll('.', '_')
}

/** The rules of the form of one section. */
export function sectieSchema(kader: Kader, sectie: Sectie) {
  const waarden = ['', ...schaalopties(kader).map(({ waarde }) => waarde)]
  const vraagSchema = z.object({ waarde: z.enum(waarden), toelichting: toelichtingSchema })
  return z.object(Object.fromEntries(vragenVanSectie(sectie).map(({ id }) => [veldnaam(id), vraagSchema])))
}

export function naarVeld(waarde: Waarde | null): string {
  return waarde === null ? '' : String(waarde)
}
