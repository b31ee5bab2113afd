import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { maakZaal, type Zaal } from '~tests/support/testzaal'

vi.mock('node:os', async (echt) => ({ ...(await echt<object>()), networkInterfaces: vi.fn() }))

const adres = (address: string, internal: boolean, family: 'IPv4' | 'IPv6' = 'IPv4') =>
  ({ address, internal, family }) as NetworkInterfaceInfo
const metNetwerk = {
  lo: [adres('127.0.0.1', true)],
  eth0: [adres('fe80::1', false, 'IPv6'), adres('192.168.1.20', false)],
}

let app: Testapp
let zaal: Zaal
beforeAll(async () => {
  vi.mocked(networkInterfaces).mockReturnValue(metNetwerk)
  app = await maakTestapp()
  zaal = await maakZaal(app)
})
afterAll(() => app.sluit())
beforeEach(() => {
  vi.mocked(networkInterfaces).mockReturnValue(metNetwerk)
})

type Instellingen = Parameters<Testapp['instantie']>[0]
/** What the begeleider and the beamer are told, which is the same. */
async function adresVoor(instellingen: Instellingen, basis = 'http://localhost:4000') {
  const { roep } = await app.instantie(instellingen)
  const headers = { Host: new URL(basis).host }
  const pad = new URL(`${basis}/`).pathname
  const regie = await roep('GET', `${pad}api/v1/groepssessies/${zaal.sessieId}`, { persoon: 'bram', headers })
  const beamer = await roep('GET', `${pad}api/v1/beamers/${zaal.beamersleutel}`, { headers })
  const { deelnameadres } = await regie.json()
  expect((await beamer.json()).deelnameadres).toEqual(deelnameadres)
  return deelnameadres
}
const meedoen = (basis: string, bereikbaar: boolean) => ({ url: `${basis}/doe-mee/${zaal.code}`, bereikbaar })

describe('where phones join', () => {
  test.each([null, 'http://192.168.1.20:4000'])(
    'is PUBLIC_URL, with its path, whatever was asked',
    async (basis) => {
      const publicUrl = new URL('https://kantoor.example/weging/')
      expect(await adresVoor({ publicUrl }, basis ?? 'http://localhost:4000')).toEqual(
        meedoen('https://kantoor.example/weging', true),
      )
    },
  )

  test.each(['http://192.168.1.20:4000', 'http://laptop.local:8080', 'http://wegingskader'])(
    'is the address of this browser when others can use that: %s',
    async (basis) => {
      expect(await adresVoor({ opNetwerk: true }, basis)).toEqual(meedoen(basis, true))
    },
  )

  test.each(['http://localhost:4000', 'http://127.0.0.1:4000', 'http://[::1]:4000'])(
    'is this machine on the network when the browser is on it (%s) and the app listens there',
    async (basis) => {
      expect(await adresVoor({ opNetwerk: true }, basis)).toEqual(meedoen('http://192.168.1.20:4000', true))
    },
  )

  test('cannot be reached while the app listens to this machine only', async () => {
    expect(await adresVoor({})).toEqual(meedoen('http://localhost:4000', false))
  })

  test('cannot be reached without a network', async () => {
    vi.mocked(networkInterfaces).mockReturnValue({ lo: metNetwerk.lo })
    expect(await adresVoor({ opNetwerk: true })).toEqual(meedoen('http://localhost:4000', false))
  })
})
