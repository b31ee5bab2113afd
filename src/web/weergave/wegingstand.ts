import type { Weging } from '~/contract/wegingen'
import { datum } from '../ui/datum'

/** Where a weging is in its life, in words: "teruggegeven op 12 november 2026 door D. Visser". */
export function wegingstand(weging: Weging): string {
  const { vastgesteld, ingediend, teruggegeven, revisie } = weging
  const stap = vastgesteld ?? ingediend ?? teruggegeven
  const woord = vastgesteld ? 'vastgesteld' : ingediend ? 'ingediend' : 'teruggegeven'
  const stand = stap ? `${woord} op ${datum(stap.op)} door ${stap.door.naam}` : 'concept'
  return revisie === 1 ? stand : `correctie (revisie ${revisie}), ${stand}`
}
