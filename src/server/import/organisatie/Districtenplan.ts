import { nieuweId } from '../../team/nieuweId'
import type { Meldingen } from '../Meldingen'
import { lijktOp, zelfdeNaam } from './gelijkenis'
import type { Rij } from './leesRijen'
import type { Stand } from './leesStand'
import type { Stap } from './Plan'

interface District {
  id: string
  naam: string
}

/** Which district a row means: one that is there, or a new one, which later rows then mean too. */
export class Districtenplan {
  readonly #bekend: District[]
  readonly #ids: Set<string>

  constructor(
    private readonly stand: Stand,
    private readonly stappen: Stap[],
    private readonly meldingen: Meldingen,
  ) {
    this.#bekend = [...stand.districten]
    this.#ids = new Set(stand.districten.map(({ id }) => id))
  }

  neem({ rij, district: naam, teamId }: Rij): District | null {
    const plek = { rij, kolom: 'district' }
    if (naam === '') {
      // A team that is named by its id stays where it is.
      if (teamId === '') this.meldingen.fout('Deze rij noemt geen district.', 'Vul het district in.', plek)
      return null
    }
    const bekend = this.#bekend.find((district) => zelfdeNaam(district.naam) === zelfdeNaam(naam))
    if (bekend) return bekend
    const lijkt = this.#bekend.find((district) => lijktOp(district.naam, naam))
    if (lijkt) {
      this.meldingen.fout(
        `“${naam}” lijkt op het district ${lijkt.naam}.`,
        `Bedoelt u dat district, schrijf dan precies: ${lijkt.naam}. Anders kiest u een naam die duidelijk anders is.`,
        plek,
      )
      return null
    }
    const gepland = this.stand.gepland.find((plan) => plan.districtId !== null && lijktOp(plan.naam, naam))
    if (gepland) {
      const nu = this.#bekend.find(({ id }) => id === gepland.districtId)
      this.meldingen.fout(
        `“${naam}” wordt later de naam van het district ${nu?.naam}.`,
        'Schrijf tot die dag de naam van nu, of trek de geplande wijziging in bij Organisatie.',
        plek,
      )
      return null
    }
    const nieuw = { id: nieuweId(naam, this.#ids), naam }
    this.#bekend.push(nieuw)
    const wijziging = { rij, soort: 'district', veld: null, naam, van: null, naar: null } as const
    this.stappen.push({ soort: 'district', ...nieuw, wijziging })
    return nieuw
  }
}
