import { opsomming } from '../ui/opsomming'

/**
 * What last time is of a team that had no weging before, as a sentence: that of the one team that it came out of, or none
 * and why. Null for a team that has its own.
 *
 * @param voorgangers the teams that it came out of, when it had no weging itself
 * @param vorige whether there is something of last time to lay beside it
 */
export function voorgangerzin(voorgangers: readonly string[], vorige: boolean): string | null {
  const namen = opsomming(voorgangers)
  if (voorgangers.length > 1) {
    return `Dit team komt voort uit ${namen}. Meer dan één weging is niet te vergelijken met die van nu.`
  }
  if (vorige)
    return voorgangers.length === 1 ? `De vorige keer is van ${namen}, waaruit dit team is ontstaan.` : null
  return voorgangers.length === 1
    ? `Dit is de eerste weging van dit team. Ook van ${namen}, waaruit het is ontstaan, is er geen.`
    : 'Dit is de eerste weging van dit team.'
}
