import { beforeAll } from 'vitest'
import { vragenVanKader } from '~/domein/kader/vragen'
import type { Reis } from '~tests/support/reis'
import { beginWeging, meldAan, vulIn } from '~tests/support/reisApi'
import { kader121 } from '~tests/support/testkaders'

export const hengelo = 'begeleider-smc-hengelo'
export const assen = 'begeleider-smc-assen'
export const emmen = 'begeleider-smc-emmen'
export const alkmaar = 'begeleider-smc-alkmaar'

/** The wegingen by the name of their team: one just begun, half, one short, the highest stadium, and handed in. */
export interface Wegingen {
  hengelo: string
  emmen: string
  assen: string
  alkmaar: string
  ingediend: string
}

/** Begins the wegingen that pages are looked at with. What is in it is there once the tests run. */
export function metWegingen(reis: Reis): Wegingen {
  const weging: Wegingen = { hengelo: '', emmen: '', assen: '', alkmaar: '', ingediend: '' }
  beforeAll(async () => {
    const begin = async (persoon: string, teamId: string) =>
      (await beginWeging(await meldAan(reis.app.url, persoon), teamId)).id
    weging.hengelo = await begin(hengelo, 'smc-hengelo')
    weging.emmen = await begin(emmen, 'smc-emmen')
    weging.assen = await begin(assen, 'smc-assen')
    weging.alkmaar = await begin(alkmaar, 'smc-alkmaar')
    const alles5 = Object.fromEntries(vragenVanKader(kader121).map(({ id }) => [id, 5 as const]))
    await vulIn(await meldAan(reis.app.url, alkmaar), weging.alkmaar, alles5)
    const { teams } = await (await meldAan(reis.app.url, assen)).lees<{
      teams: { eerdere: { id: string }[] }[]
    }>('/teams')
    weging.ingediend = teams[0]?.eerdere[0]?.id ?? ''
  })
  return weging
}
