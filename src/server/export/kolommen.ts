import type { Kader } from '~/domein/kader/Kader'
import { antwoordkolommen, vraagkolommen } from './antwoordkolommen'
import type { Kolom } from './Kolom'
import { kopkolommen } from './wegingkolommen'

/** Every column of an export of answers, in order. */
export const kolommenVanAntwoorden = (kader: Kader): Kolom[] => [
  ...kopkolommen(kader),
  ...vraagkolommen(kader),
  ...antwoordkolommen,
]

/** What holds for every file, in words: part of the data dictionary. */
export const afspraken: readonly string[] = [
  'Er staat één rij in per antwoord of per weging. Een vraag die nog niet is beantwoord heeft geen rij.',
  'Van elk team staat er één weging in: de laatste die is vastgesteld, of anders de laatste.',
  'Geen beeld is geen score en telt niet mee in een gemiddelde. Een lege cel is nooit nul.',
  'Datums zijn dagen in Nederlandse tijd. In JSON staat het hele moment, in UTC.',
  'Gebruik voor Excel het XLSX-bestand. Daarin blijven codes als 9.10 tekst, en zijn scores getallen en datums datums. Opent u een CSV-bestand in Excel, dan kan Excel van 9.10 een getal of een datum maken.',
  'In CSV staat tekst altijd tussen aanhalingstekens, en een getal of datum niet. Een datum is geschreven als jaar-maand-dag. Regels eindigen op CRLF.',
  'CSV met puntkomma heeft een decimale komma en begint met een BOM. CSV met komma heeft een decimale punt en geen BOM. Beide zijn UTF-8.',
  'Een tekst in CSV die met = + - @, een tab of een nieuwe regel begint, krijgt een apostrof ervoor. Zo kan zij geen formule worden. Getallen veranderen niet. In XLSX is die apostrof niet nodig: daar is de cel zelf tekst.',
]
