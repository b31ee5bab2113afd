import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import type { LandelijkBeeld } from '~/contract/landelijkBeeld'
import { maakTestapp, type Testapp } from './testapp'
import { kader121 } from './testkaders'
import type { PersoonId } from './testorganisatie'
import { allesOp, metParticipatiewet } from './waarden'
import { withClient } from './withClient'

export const ontwikkeling = allesOp(kader121, metParticipatiewet, 2)
export const basis = allesOp(kader121, metParticipatiewet, 4)
export const volwaardig = allesOp(kader121, metParticipatiewet, 5)

/** In an order in which they can be emptied. */
const vanWegingen = ['uitkomst_secties', 'uitkomst_belemmeringen', 'uitkomsten', 'antwoorden', 'wegingen']

interface Landelijk {
  readonly app: Testapp
  roep(pad: string, persoon?: PersoonId): Promise<Response>
  beeldVan(ronde: string): Promise<LandelijkBeeld>
  /** Takes all wegingen away; each test begins so. */
  leeg(): Promise<void>
}

/** The national picture of a test organisation that nobody has weighed yet, for the tests of a file. Call it at the top. */
export function bereidLandVoor(): Landelijk {
  let app: Testapp
  const roep = async (pad: string, persoon: PersoonId = 'petra') =>
    app.roep('GET', `/api/v1/landelijk-beeld${pad}`, { persoon })
  const leeg = () =>
    withClient(app.testdatabase.url, async (client) => {
      for (const tabel of vanWegingen) await client.query(`delete from ${tabel}`)
    })
  beforeAll(async () => {
    app = await maakTestapp()
  })
  beforeEach(leeg)
  afterAll(() => app.sluit())
  return {
    get app() {
      return app
    },
    roep,
    leeg,
    beeldVan: async (ronde) => {
      const antwoord = await roep(`?ronde=${ronde}`)
      expect(antwoord.status).toBe(200)
      return antwoord.json()
    },
  }
}

export const namen = (teams: readonly { naam: string }[]) => teams.map(({ naam }) => naam)
