import { bewaarVerbindingstest, leesVerbindingstest, volgVerbindingstest } from '~/contract/verbindingstests'
import type { Api } from '../http/Api'
import { gebeurtenis, stroomVan } from '../live/stroomVan'
import type { Omgeving } from '../Omgeving'

/** A test takes a few seconds; a stream that is left open ends by itself. In milliseconds. */
const ELKE = 1_000
const HOOGSTENS = 60

/** Does this phone, on this network, carry a group session? Keeps nothing. */
export function verbindingstestRoutes(api: Api, { nu }: Omgeving): void {
  api.open(leesVerbindingstest, async () => ({ body: { nu: nu().toISOString() } }))

  api.open(bewaarVerbindingstest, async ({ body }) => ({ body: { proef: body.proef } }))

  api.openStroom(volgVerbindingstest, async (_input, c) =>
    stroomVan(c, (zend, eindig) => {
      let aantal = 0
      const stuur = () => {
        zend(gebeurtenis('hartslag'))
        aantal += 1
        if (aantal < HOOGSTENS) return
        clearInterval(tik)
        eindig()
      }
      const tik = setInterval(stuur, ELKE)
      stuur()
      return () => clearInterval(tik)
    }),
  )
}
