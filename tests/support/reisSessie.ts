import type { Handeling, Regie } from '~/contract/groepssessies'
import type { Functie } from '~/domein/sessie/functies'
import type { Waarde } from '~/domein/weging/Antwoord'
import { type ApiGebruiker, goed, metCookie } from './reisApi'

/** A group session on a running app, led and scored without a browser: to bring a journey where it looks. */
export interface Reissessie {
  id: string
  /** Does one act of the begeleider, on the session as it is now. */
  doe(handeling: Handeling): Promise<Regie>
  regie(): Promise<Regie>
  /** Joins as somebody on a phone; the cookie is that of their seat. */
  doeMee(functie: Functie): Promise<Reisdeelnemer>
}

interface Reisdeelnemer {
  cookie: string
  scoor(vraagId: string, waarde: Waarde): Promise<void>
}

/** Opens a session on section 8, which has three stellingen and their eindweging. @param url where the app listens */
export async function openReissessie(
  url: string,
  leider: ApiGebruiker,
  wegingId: string,
  wijze: 'samen' | 'vooraf',
): Promise<Reissessie> {
  const opening = { wijze, minuten: 30, secties: ['8'], perFunctie: true, voorafTot: null, vervanger: null }
  const { id } = await goed<{ id: string }>(
    await leider.roep('POST', `/wegingen/${wegingId}/groepssessies`, opening),
  )
  const regie = () => leider.lees<Regie>(`/groepssessies/${id}`)
  return {
    id,
    regie,
    doe: async (handeling) => {
      const { moment } = await regie()
      const antwoord = await leider.roep('POST', `/groepssessies/${id}/handelingen`, handeling, {
        'If-Match': `"${moment.versie}"`,
      })
      return goed<Regie>(antwoord)
    },
    doeMee: async (functie) => doeMee(url, id, (await regie()).code, functie),
  }
}

async function doeMee(url: string, sessieId: string, code: string, functie: Functie): Promise<Reisdeelnemer> {
  const sleutel = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url')
  const antwoord = await metCookie(url, '').roep('POST', `/uitnodigingen/${code}/deelnemers`, {
    sleutel,
    functie,
    toehoorder: false,
  })
  const cookie = antwoord.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  await goed(antwoord)
  const ik = metCookie(url, cookie)
  return {
    cookie,
    scoor: async (vraagId, waarde) => {
      const uitslag = await ik.roep('PUT', `/groepssessies/${sessieId}/deelname/scores/${vraagId}`, {
        waarde,
        ronde: 1,
      })
      if (!uitslag.ok) throw new Error(`${uitslag.status}: ${await uitslag.text()}`)
    },
  }
}
