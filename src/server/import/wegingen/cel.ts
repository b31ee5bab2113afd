import { alleScores, type Waarde } from '~/domein/weging/Antwoord'
import type { Celwaarde } from '../../export/xlsx/leesWerkboek'
import { kaal } from './sjabloonvorm'

const dag = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })

/** What a cell says, as text. A day is written in full. */
export function tekstVan(cel: Exclude<Celwaarde, { soort: 'formule' | 'fout' }>): string {
  if (cel.soort === 'tekst') return cel.tekst
  if (cel.soort === 'getal') return String(cel.getal)
  const moment = new Date(Date.UTC(1899, 11, 30) + Math.round(cel.getal * 86_400_000))
  return Number.isNaN(moment.getTime()) ? '' : dag.format(moment)
}

/** What was meant by a cell in the score column; `anders` for what is none of it. */
export function scoreVan(cel: Celwaarde): Waarde | 'nvt' | 'anders' {
  if (cel.soort === 'getal') return alleScores.find((score) => score === cel.getal) ?? 'anders'
  if (cel.soort !== 'tekst') return 'anders'
  const tekst = kaal(cel.tekst)
  if (tekst === 'geen beeld' || tekst === 'geenbeeld') return 'geen-beeld'
  if (['n v t', 'nvt', 'niet van toepassing', '–'].includes(tekst)) return 'nvt'
  const getal = Number(cel.tekst.trim().replace(',', '.'))
  return alleScores.find((score) => score === getal) ?? 'anders'
}
