import { nieuweId } from '../../team/nieuweId'
import type { Meldingen } from '../Meldingen'
import { lijktOp, zelfdeKern, zelfdeNaam } from './gelijkenis'
import type { Rij } from './leesRijen'
import type { Stand } from './leesStand'
import type { Stap } from './Plan'

interface Persoon {
  id: string
  naam: string
}

/** Who a row makes begeleider of its team: somebody who is there, or a new person. */
export class Personenplan {
  readonly #personen: Persoon[]
  readonly #ids: Set<string>
  readonly #begeleidt: Set<string>

  constructor(
    stand: Stand,
    private readonly stappen: Stap[],
    private readonly meldingen: Meldingen,
  ) {
    this.#personen = [...stand.personen]
    this.#ids = new Set(stand.personen.map(({ id }) => id))
    this.#begeleidt = new Set(stand.begeleidt)
  }

  neem(rij: Rij, team: { id: string; naam: string } | null): void {
    if (rij.begeleider === '' && rij.begeleiderId === '') return
    if (rij.team === '' && rij.teamId === '') {
      this.meldingen.fout('Deze rij noemt een begeleider, maar geen team.', 'Vul het team in.', {
        rij: rij.rij,
        kolom: 'team',
      })
      return
    }
    const persoon = this.#vind(rij)
    if (!persoon || !team || this.#begeleidt.has(`${persoon.id} ${team.id}`)) return
    this.#begeleidt.add(`${persoon.id} ${team.id}`)
    const wijziging = {
      rij: rij.rij,
      soort: 'begeleider',
      veld: null,
      naam: persoon.naam,
      van: null,
      naar: team.naam,
    } as const
    this.stappen.push({ soort: 'begeleider', persoonId: persoon.id, teamId: team.id, wijziging })
  }

  #vind({ rij, begeleider: naam, begeleiderId: id }: Rij): Persoon | null {
    if (id !== '') return this.#metId(rij, id, naam)
    const plek = { rij, kolom: 'begeleider' }
    const [bekend, tweede] = this.#personen.filter((persoon) => zelfdeNaam(persoon.naam) === zelfdeNaam(naam))
    if (tweede) {
      this.meldingen.fout(
        `Er is meer dan één persoon met de naam ${naam}.`,
        'Vul in de kolom begeleider-id de code in van wie u bedoelt.',
        plek,
      )
      return null
    }
    if (bekend) return bekend
    const lijkt = this.#personen.find((persoon) => lijktOp(persoon.naam, naam))
    if (lijkt) {
      const doe = `Bedoelt u dezelfde persoon, schrijf dan precies: ${lijkt.naam}.`
      // J. Jansen and K. Jansen are two people; Jose and José are not.
      if (zelfdeKern(lijkt.naam, naam)) {
        this.meldingen.fout(`“${naam}” lijkt op ${lijkt.naam}.`, doe, plek)
        return null
      }
      this.meldingen.letOp(`“${naam}” lijkt op ${lijkt.naam}, en wordt een nieuw persoon.`, doe, plek)
    }
    const persoon = { id: nieuweId(naam, this.#ids), naam }
    this.#personen.push(persoon)
    const wijziging = { rij, soort: 'persoon', veld: null, naam, van: null, naar: null } as const
    this.stappen.push({ soort: 'persoon', ...persoon, wijziging })
    return persoon
  }

  #metId(rij: number, id: string, naam: string): Persoon | null {
    const persoon = this.#personen.find((bekend) => bekend.id === id)
    if (!persoon) {
      this.meldingen.fout(
        `Er is niemand met de code ${id}.`,
        'Verbeter de code, of laat de cel leeg voor een nieuw persoon.',
        {
          rij,
          kolom: 'begeleider-id',
        },
      )
      return null
    }
    if (naam !== '' && zelfdeNaam(naam) !== zelfdeNaam(persoon.naam)) {
      this.meldingen.fout(
        `De code ${id} is van ${persoon.naam}, niet van ${naam}.`,
        'Verbeter de code of de naam.',
        { rij, kolom: 'begeleider' },
      )
      return null
    }
    return persoon
  }
}
