import type { Kader } from '~/domein/kader/Kader'
import { type Vraag, vragenVanKader } from '~/domein/kader/vragen'
import type { Waarde } from '~/domein/weging/Antwoord'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import { wordtGevraagd } from '~/domein/weging/volledigheid'
import type { Meldingen } from '../Meldingen'
import type { Regel } from './leesRegels'

/** What a file answers to a vraag. What is null was left empty. */
export interface Gegeven {
  waarde: Waarde | null
  toelichting: string | null
}

/** Holds the rows of a form against the kader and the kenmerken (W1), and gives the answers by vraag. */
export function toetsRegels(
  regels: readonly Regel[],
  kader: Kader,
  kenmerken: Kenmerken | null,
  meldingen: Meldingen,
): Map<string, Gegeven> {
  const gegeven = new Map<string, Gegeven>()
  const gezien = new Map<string, number>()
  for (const regel of regels) {
    const vraag = vindVraag(regel, kader, meldingen)
    if (!vraag) continue
    const plek = { rij: regel.rij, kolom: regel.kolommen.vraag }
    const eerder = gezien.get(vraag.id)
    if (eerder !== undefined) {
      meldingen.fout(`Vraag ${vraag.id} staat ook in rij ${eerder}.`, 'Laat één van beide rijen staan.', plek)
      continue
    }
    gezien.set(vraag.id, regel.rij)
    const waarde = toetsScore(regel, vraag, kenmerken, meldingen)
    if (waarde !== null || (regel.toelichting !== null && (!kenmerken || wordtGevraagd(vraag, kenmerken)))) {
      gegeven.set(vraag.id, { waarde, toelichting: regel.toelichting })
    }
  }
  if (gezien.size === 0) {
    meldingen.fout('Er staan geen vragen in dit bestand.', 'Gebruik het sjabloon van deze ronde.')
  } else if (gegeven.size === 0 && !meldingen.heeftFouten) {
    meldingen.letOp('Er is nog niets ingevuld.', 'Kies het ingevulde bestand, als dit het lege sjabloon is.')
  }
  return gegeven
}

/** A code that a spreadsheet made a number is taken only where it can mean one vraag: 9.1 may have been 9.10. */
function vindVraag({ vraag, rij, kolommen }: Regel, kader: Kader, meldingen: Meldingen): Vraag | null {
  const plek = { rij, kolom: kolommen.vraag }
  const bedoeld = vragenVanKader(kader).filter(({ id, soort }) =>
    typeof vraag === 'string'
      ? id.toLowerCase() === vraag.toLowerCase()
      : soort === 'stelling' && Number(id) === vraag,
  )
  if (bedoeld.length === 1) return bedoeld[0] ?? null
  if (bedoeld.length > 1) {
    const namen = bedoeld.map(({ id }) => id).join(' of ')
    meldingen.fout(
      `De code ${vraag} kan ${namen} zijn.`,
      'Zet de cel op de opmaak Tekst en typ de code opnieuw.',
      plek,
    )
  } else {
    meldingen.fout(
      `Wegingskader ${kader.versie} heeft geen vraag “${vraag}”.`,
      'Verbeter de code, of haal de rij weg.',
      plek,
    )
  }
  return null
}

function toetsScore(
  { score, rij, kolommen }: Regel,
  vraag: Vraag,
  kenmerken: Kenmerken | null,
  meldingen: Meldingen,
): Waarde | null {
  const plek = { rij, kolom: kolommen.score }
  if (score === 'nvt') {
    if (vraag.soort === 'eindweging' || vraag.stelling.alleenVoor === undefined) {
      meldingen.fout(
        `Vraag ${vraag.id} geldt voor elk team; n.v.t. kan hier niet.`,
        'Vul een score of geen beeld in, of maak de cel leeg.',
        plek,
      )
    } else if (kenmerken && wordtGevraagd(vraag, kenmerken)) {
      meldingen.fout(
        `Stelling ${vraag.id} geldt voor dit team, want het voert de Participatiewet uit.`,
        'Vul een score of geen beeld in, of maak de cel leeg.',
        plek,
      )
    }
    return null
  }
  if (score !== null && kenmerken && !wordtGevraagd(vraag, kenmerken)) {
    meldingen.fout(
      `Stelling ${vraag.id} geldt niet voor dit team, want het voert de Participatiewet niet uit.`,
      'Maak de cel leeg of vul n.v.t. in.',
      plek,
    )
    return null
  }
  return score
}
