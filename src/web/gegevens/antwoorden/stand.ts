import type { Antwoord } from '~/contract/antwoorden'
import type { Antwoordwijziging } from '~/contract/antwoordwijziging'
import type { Waarde } from '~/domein/weging/Antwoord'

/** What stands as the answer to one question: the part of it that a person fills in. */
export interface Stand {
  waarde: Waarde | null
  toelichting: string
}

const legeStand: Stand = { waarde: null, toelichting: '' }

/** The stand of a saved answer; of null, the stand of a question that nobody answered yet. */
export function standVan(antwoord: Antwoord | null | undefined): Stand {
  return antwoord ? { waarde: antwoord.waarde, toelichting: antwoord.toelichting } : legeStand
}

/** A stand after a change; what the change leaves out stays. */
export function metWijziging(stand: Stand, wijziging: Antwoordwijziging): Stand {
  return {
    waarde: wijziging.waarde === undefined ? stand.waarde : wijziging.waarde,
    toelichting: wijziging.toelichting ?? stand.toelichting,
  }
}

export function isGelijk(een: Stand, ander: Stand): boolean {
  return een.waarde === ander.waarde && een.toelichting === ander.toelichting
}
