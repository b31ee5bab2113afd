import type { Kader } from '~/domein/kader/Kader'
import type { Meldingen } from '../Meldingen'
import type { Importronde, Importteam } from './Importronde'
import type { Ingevuld } from './Ingevuld'
import { type Kopveld, kaal, kopvelden } from './sjabloonvorm'

const KOLOM = 'B'

/**
 * Holds the head of a form against the ronde, and finds the team. A name that does not belong to the team-id stops the
 * file: it may be a copy of another team's.
 */
export function toetsKop(
  { kop, koprijen }: Ingevuld,
  ronde: Importronde,
  meldingen: Meldingen,
): Importteam | null {
  const fout = (veld: Kopveld, wat: string, doe: string) => {
    const rij = koprijen[veld]
    meldingen.fout(wat, doe, rij === undefined ? {} : { rij, kolom: KOLOM })
  }
  if (kop.ronde === '') {
    fout('ronde', 'Er staat niet bij welke ronde dit is.', `Vul bij ${kopvelden.ronde} in: ${ronde.id}.`)
  } else if (kaal(kop.ronde) !== kaal(ronde.id)) {
    fout(
      'ronde',
      `Dit bestand is voor ronde ${kop.ronde}, en u importeert in ${ronde.id}.`,
      'Kies de andere ronde, of het bestand van deze ronde.',
    )
  }
  if (kop.teamId === '') {
    fout(
      'teamId',
      'Er staat niet bij van welk team dit is.',
      `Vul bij ${kopvelden.teamId} de code van het team in, of haal het sjabloon van dat team op.`,
    )
    return null
  }
  const team = ronde.teams.get(kop.teamId.toLowerCase())
  if (!team) {
    fout(
      'teamId',
      `Team “${kop.teamId}” doet niet mee aan ronde ${ronde.id}.`,
      'Controleer de code. Hoort het team mee te doen, voeg het dan eerst toe aan de ronde.',
    )
    return null
  }
  if (kop.team !== '' && ![team.naam, team.naamNu].some((naam) => kaal(naam) === kaal(kop.team))) {
    fout(
      'team',
      `Het bestand noemt ${kop.team}, maar de code ${team.id} is van ${team.naam}.`,
      'Verbeter de code of de naam, zodat zeker is van wie deze antwoorden zijn.',
    )
  }
  return team
}

/** A form for another version asks other questions. */
export function toetsKader({ kop, koprijen }: Ingevuld, kader: Kader, meldingen: Meldingen): void {
  if (kop.kader === kader.versie) return
  const rij = koprijen.kader
  meldingen.fout(
    kop.kader === ''
      ? 'Er staat niet bij met welk wegingskader dit is ingevuld.'
      : `Dit bestand is gemaakt met wegingskader ${kop.kader}; deze weging gebruikt ${kader.versie}.`,
    'Haal het sjabloon van deze ronde op en neem de antwoorden daarin over.',
    rij === undefined ? {} : { rij, kolom: KOLOM },
  )
}
