import { nieuweId } from '../../team/nieuweId'
import type { Meldingen } from '../Meldingen'
import { lijktOp, zelfdeNaam } from './gelijkenis'
import type { Rij } from './leesRijen'
import type { Stand } from './leesStand'
import type { Stap } from './Plan'

interface Team {
  id: string
  naam: string
  districtId: string
}
interface District {
  id: string
  naam: string
}

/** Which team a row means: by its id, else by its name among the teams of today; else a new one. */
export class Teamplan {
  readonly #teams: Team[]
  readonly #opgeheven: Stand['teams']
  readonly #ids: Set<string>
  readonly #districtnamen: Map<string, string>
  /** Where in the file a team was first named, so that two rows cannot say different things of it. */
  readonly #gezien = new Map<string, number>()

  constructor(
    private readonly stand: Stand,
    private readonly stappen: Stap[],
    private readonly meldingen: Meldingen,
    vandaag: string,
  ) {
    const leeft = ({ eindigt }: Stand['teams'][number]) => eindigt === null || eindigt >= vandaag
    this.#teams = stand.teams.filter(leeft).map(({ id, naam, districtId }) => ({ id, naam, districtId }))
    this.#opgeheven = stand.teams.filter((team) => !leeft(team))
    this.#ids = new Set(stand.teams.map(({ id }) => id))
    this.#districtnamen = new Map(stand.districten.map(({ id, naam }) => [id, naam]))
  }

  neem(rij: Rij, district: District | null): Team | null {
    if (district) this.#districtnamen.set(district.id, district.naam)
    if (rij.teamId !== '') return this.#metId(rij, district)
    if (rij.team === '') return null
    const bekend = this.#teams.find(({ naam }) => zelfdeNaam(naam) === zelfdeNaam(rij.team))
    if (bekend) return this.#bestaand(rij, bekend, district)
    return this.#nieuw(rij, district)
  }

  #metId(rij: Rij, district: District | null): Team | null {
    const team = this.#teams.find(({ id }) => id === rij.teamId.toLowerCase())
    if (!team) {
      const plek = { rij: rij.rij, kolom: 'team-id' }
      this.meldingen.fout(
        `Er is nu geen team met de code ${rij.teamId}.`,
        'Verbeter de code, of laat de cel leeg voor een nieuw team.',
        plek,
      )
      return null
    }
    return this.#bestaand(rij, team, district)
  }

  #bestaand({ rij, team: naam }: Rij, team: Team, district: District | null): Team | null {
    const anders = naam !== '' && zelfdeNaam(naam) !== zelfdeNaam(team.naam)
    const verplaatst = district !== null && district.id !== team.districtId
    const eerder = this.#gezien.get(team.id)
    this.#gezien.set(team.id, eerder ?? rij)
    if ((anders || verplaatst) && eerder !== undefined) {
      const wat = anders ? 'een andere naam' : 'een ander district'
      this.meldingen.fout(
        `Rij ${eerder} geeft ${team.naam} ${wat}.`,
        'Schrijf in alle rijen van een team hetzelfde.',
        { rij, kolom: anders ? 'team' : 'district' },
      )
      return null
    }
    if (verplaatst) {
      const van = this.#districtnamen.get(team.districtId) ?? team.districtId
      const wijziging = {
        rij,
        soort: 'team',
        veld: 'district',
        naam: team.naam,
        van,
        naar: district.naam,
      } as const
      this.stappen.push({ soort: 'verplaats', id: team.id, districtId: district.id, wijziging })
      team.districtId = district.id
    }
    if (anders) {
      if (this.#bezet(naam, team.id, rij)) return null
      const wijziging = {
        rij,
        soort: 'team',
        veld: 'naam',
        naam: team.naam,
        van: team.naam,
        naar: naam,
      } as const
      this.stappen.push({ soort: 'hernoem', id: team.id, naam, wijziging })
      team.naam = naam
    }
    return team
  }

  #nieuw({ rij, team: naam }: Rij, district: District | null): Team | null {
    if (!district || this.#bezet(naam, null, rij)) return null
    const weg = this.#opgeheven.find((team) => zelfdeNaam(team.naam) === zelfdeNaam(naam))
    if (weg) {
      this.meldingen.letOp(
        `Er was eerder een team ${weg.naam}, tot en met ${weg.eindigt}.`,
        'Dit wordt een nieuw team met die naam. Gaat het oude team door, wijzig dan zijn einde bij Organisatie.',
        { rij, kolom: 'team' },
      )
    }
    const team = { id: nieuweId(naam, this.#ids), naam, districtId: district.id }
    this.#teams.push(team)
    this.#gezien.set(team.id, rij)
    const wijziging = { rij, soort: 'team', veld: null, naam, van: null, naar: district.naam } as const
    this.stappen.push({ soort: 'team', ...team, wijziging })
    return team
  }

  /** A name that another team has, or that looks like it. */
  #bezet(naam: string, behalve: string | null, rij: number): boolean {
    const ander = this.#teams.find((team) => team.id !== behalve && lijktOp(team.naam, naam))
    if (!ander) return this.#gepland(naam, behalve, rij)
    this.meldingen.fout(
      `“${naam}” lijkt op het team ${ander.naam}.`,
      `Bedoelt u dat team, schrijf dan precies: ${ander.naam}. Is het een ander team, voeg het dan toe bij Organisatie.`,
      { rij, kolom: 'team' },
    )
    return true
  }

  /** A name that another team will get, or that looks like it. */
  #gepland(naam: string, behalve: string | null, rij: number): boolean {
    const plan = this.stand.gepland.find(
      ({ teamId, naam: later }) => teamId !== null && teamId !== behalve && lijktOp(later, naam),
    )
    if (!plan) return false
    const nu = this.#teams.find(({ id }) => id === plan.teamId)
    this.meldingen.fout(
      `“${naam}” wordt later de naam van het team ${nu?.naam}.`,
      'Schrijf tot die dag de naam van nu, of trek de geplande wijziging in bij Organisatie.',
      { rij, kolom: 'team' },
    )
    return true
  }
}
