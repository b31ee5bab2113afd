import { bestandsoorten } from '~/contract/exports'
import {
  controleerImport,
  importeerWegingen,
  leesSjablonen,
  leesSjabloon as leesSjabloonEndpoint,
  ZIP,
} from '~/contract/imports'
import {
  controleerOrganisatie as controleerOrganisatieEndpoint,
  importeerOrganisatie as importeerOrganisatieEndpoint,
} from '~/contract/organisatieimport'
import { naarStroom } from '../export/naarStroom'
import type { Api } from '../http/Api'
import type { Omgeving } from '../Omgeving'
import { bevoegdVoorLand, bevoegdVoorOrganisatie, bevoegdVoorTeam } from '../toegang/poort'
import { controleerOrganisatie, importeerOrganisatie } from './organisatie/importeer'
import { controleer } from './wegingen/controleer'
import { leesAlleSjabloongegevens, leesSjabloongegevens } from './wegingen/leesSjabloongegevens'
import { neemOver } from './wegingen/neemOver'
import { sjablonen, sjabloon, sjabloonnaam } from './wegingen/sjabloon'

/** What comes in from elsewhere: wegingen on a template, the organisation in a CSV. Checked first, then taken over. */
export function importRoutes(api: Api, omgeving: Omgeving): void {
  const { database, kaders, nu } = omgeving

  api.bestand(leesSjabloonEndpoint, async ({ params, query }, persoon, c) => {
    // The template of a team is for whoever may see that team; one for any team is the programmabureau's.
    const bevoegd = query.teamId ? await bevoegdVoorTeam(database, persoon, 'zien', query.teamId) : null
    if (!bevoegd) bevoegdVoorLand(persoon, 'beheren')
    const gegevens = await leesSjabloongegevens(database.query, kaders, params.rondeId, bevoegd, nu())
    return c.body(naarStroom(sjabloon(gegevens, nu())), 200, {
      'Content-Type': bestandsoorten.xlsx,
      'Content-Disposition': `attachment; filename="${sjabloonnaam(gegevens)}"`,
    })
  })

  api.bestand(leesSjablonen, async ({ params }, persoon, c) => {
    const bevoegd = bevoegdVoorLand(persoon, 'beheren')
    const alle = await leesAlleSjabloongegevens(database.query, kaders, bevoegd, params.rondeId, nu())
    return c.body(naarStroom(sjablonen(alle, nu())), 200, {
      'Content-Type': ZIP,
      'Content-Disposition': `attachment; filename="sjablonen-${params.rondeId}.zip"`,
    })
  })

  api.besloten(controleerImport, async ({ params, body }, persoon) => {
    const bevoegd = bevoegdVoorLand(persoon, 'beheren')
    return { body: await controleer(omgeving, bevoegd, params.rondeId, body.bestanden) }
  })

  api.besloten(importeerWegingen, async ({ params, body }, persoon) => {
    const bevoegd = bevoegdVoorLand(persoon, 'beheren')
    return { body: { bestanden: await neemOver(omgeving, bevoegd, params.rondeId, body.bestanden) } }
  })

  api.besloten(controleerOrganisatieEndpoint, async ({ body }, persoon) => ({
    body: await controleerOrganisatie(omgeving, bevoegdVoorOrganisatie(persoon), body),
  }))

  api.besloten(importeerOrganisatieEndpoint, async ({ body }, persoon) => ({
    body: { wijzigingen: await importeerOrganisatie(omgeving, bevoegdVoorOrganisatie(persoon), body) },
  }))
}
