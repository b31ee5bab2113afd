import { leesKaderVersie } from '~/contract/kaders'
import type { Kaders } from '~/domein/kader/kaders'
import type { Api } from '../http/Api'
import { nietGevonden } from '../http/Probleemfout'

export function kaderRoutes(api: Api, kaders: Kaders): void {
  api.open(leesKaderVersie, async ({ params }) => {
    const kader = kaders.get(params.versie)
    if (!kader) throw nietGevonden()
    return { body: kader }
  })
}
