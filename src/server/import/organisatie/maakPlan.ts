import { createHash } from 'node:crypto'
import type { Organisatiecontrole } from '~/contract/organisatieimport'
import { Meldingen } from '../Meldingen'
import { Districtenplan } from './Districtenplan'
import { leesRijen } from './leesRijen'
import type { Stand } from './leesStand'
import { Personenplan } from './Personenplan'
import type { Stap } from './Plan'
import { Teamplan } from './Teamplan'

interface Plan {
  controle: Organisatiecontrole
  /** In the order in which they can be written. */
  stappen: Stap[]
}

/**
 * Says what taking a CSV over would do, held against the organisation as it stands. The check and the import both call it.
 * Nothing is ever taken away: a team or begeleider that the file does not name stays as it is.
 */
export function maakPlan(naam: string, bytes: Buffer, stand: Stand, vandaag: string, nu: Date): Plan {
  const meldingen = new Meldingen()
  const stappen: Stap[] = []
  const districten = new Districtenplan(stand, stappen, meldingen)
  const teams = new Teamplan(stand, stappen, meldingen, vandaag)
  const personen = new Personenplan(stand, stappen, meldingen)
  let gelijk = 0
  for (const rij of leesRijen(bytes, meldingen)) {
    const eerder = stappen.length + meldingen.lijst.length
    const district = districten.neem(rij)
    const team = teams.neem(rij, district)
    personen.neem(rij, team)
    if (stappen.length + meldingen.lijst.length === eerder) gelijk += 1
  }
  const fout = meldingen.heeftFouten
  const wijzigingen = fout ? [] : stappen.map(({ wijziging }) => wijziging)
  const inhoud = JSON.stringify(fout ? null : stappen)
  return {
    controle: {
      naam,
      standVan: nu.toISOString(),
      stand: fout ? 'fout' : stappen.length > 0 ? 'gewijzigd' : 'ongewijzigd',
      meldingen: meldingen.lijst,
      wijzigingen,
      gelijk,
      gezien: createHash('sha256').update(inhoud).digest('base64url'),
    },
    stappen: fout ? [] : stappen,
  }
}
