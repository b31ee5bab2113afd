import { maximumToelichting } from '~/contract/weging'
import type { Waarde } from '~/domein/weging/Antwoord'
import type { Blad, Celwaarde } from '../../export/xlsx/leesWerkboek'
import { kolomletters } from '../../export/xlsx/xml'
import type { Meldingen } from '../Meldingen'
import { scoreVan, tekstVan } from './cel'
import type { Koprij } from './zoekKoppen'

/** A row of the table that says something. What is null was left empty, and changes nothing. */
export interface Regel {
  rij: number
  /** As it stands there: a text, or a number when the spreadsheet made it one. */
  vraag: string | number
  score: Waarde | 'nvt' | null
  toelichting: string | null
  kolommen: { vraag: string; score: string; toelichting: string }
}

/** What PostgreSQL cannot hold. */
const ONMOGELIJK = /\0|\p{Surrogate}/gu

/** Reads the rows below the headers. A cell that cannot be read is told of, and left out. */
export function leesRegels(blad: Blad, koppen: Koprij, meldingen: Meldingen): Regel[] {
  const kolommen = {
    vraag: kolomletters(koppen.vraag),
    score: kolomletters(koppen.score),
    toelichting: koppen.toelichting === undefined ? '' : kolomletters(koppen.toelichting),
  }
  const rijen = [...blad].filter(([rij]) => rij > koppen.rij).sort(([a], [b]) => a - b)
  return rijen.flatMap(([rij, cellen]) => {
    const score = leesScore(cellen.get(koppen.score), { rij, kolom: kolommen.score }, meldingen)
    const toelichting = leesToelichting(
      koppen.toelichting === undefined ? undefined : cellen.get(koppen.toelichting),
      { rij, kolom: kolommen.toelichting },
      meldingen,
    )
    const vraag = cellen.get(koppen.vraag)
    const plek = { rij, kolom: kolommen.vraag }
    if (vraag?.soort === 'tekst' || vraag?.soort === 'getal') {
      const code = vraag.soort === 'tekst' ? vraag.tekst.trim() : vraag.getal
      return [{ rij, vraag: code, score, toelichting, kolommen }]
    }
    if (vraag?.soort === 'datum') {
      meldingen.fout(
        'De code van de vraag is een datum geworden.',
        'Zet de code terug, zoals 9.1, in een cel met de opmaak Tekst.',
        plek,
      )
    } else if (vraag) {
      meldingen.fout(
        'In plaats van de code van de vraag staat er een formule.',
        'Zet de code zelf neer, zoals 2.1.',
        plek,
      )
    } else if (score !== null || toelichting !== null) {
      meldingen.fout(
        'Deze rij heeft geen code van een vraag.',
        'Vul de code in, zoals 2.1, of maak de rij leeg.',
        plek,
      )
    }
    return []
  })
}

interface Plek {
  rij: number
  kolom: string
}

function leesScore(cel: Celwaarde | undefined, plek: Plek, meldingen: Meldingen): Regel['score'] {
  if (!cel) return null
  if (cel.soort === 'formule') {
    meldingen.fout(
      'Hier staat een formule in plaats van een score.',
      'Typ de score zelf: 1 tot en met 5, of geen beeld.',
      plek,
    )
    return null
  }
  const score = scoreVan(cel)
  if (score !== 'anders') return score
  const staat =
    cel.soort === 'datum' ? 'een datum' : cel.soort === 'fout' ? 'een foutwaarde' : `“${kort(tekstVan(cel))}”`
  meldingen.fout(
    `Hier staat ${staat}. Dat is geen score.`,
    'Vul 1, 2, 3, 4, 5 of geen beeld in, of maak de cel leeg.',
    plek,
  )
  return null
}

function leesToelichting(cel: Celwaarde | undefined, plek: Plek, meldingen: Meldingen): string | null {
  if (!cel) return null
  if (cel.soort === 'formule' || cel.soort === 'fout') {
    meldingen.fout(
      'Hier staat een formule in plaats van een toelichting.',
      'Zet er tekst neer. Begint die met =, zet er dan een apostrof voor.',
      plek,
    )
    return null
  }
  const tekst = tekstVan(cel)
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replaceAll(ONMOGELIJK, '')
    .trim()
  if (tekst.length > maximumToelichting) {
    meldingen.fout(
      `Deze toelichting heeft ${tekst.length} tekens.`,
      `Kort haar in tot ${maximumToelichting} tekens.`,
      plek,
    )
    return null
  }
  return tekst === '' ? null : tekst
}

const kort = (tekst: string) => (tekst.length > 40 ? `${tekst.slice(0, 40)}…` : tekst)
