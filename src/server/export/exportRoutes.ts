import type { Context } from 'hono'
import {
  type Exportvraag,
  exporteerAntwoorden,
  exporteerWegingen,
  leesExportkeuzes,
  leesExportkolommen,
} from '~/contract/exports'
import type { Api, ApiEnv } from '../http/Api'
import { nietGevonden } from '../http/Probleemfout'
import type { Omgeving } from '../Omgeving'
import type { Persoon } from '../toegang/Persoon'
import { bevoegdVoorExport } from '../toegang/poort'
import { type Bestand, exporteer } from './exporteer'
import { afspraken, kolommenVanAntwoorden } from './kolommen'
import { leesKeuzes } from './leesKeuzes'
import { leesAntwoordpagina, leesWegingpagina } from './leesPagina'
import { leesSelectie } from './leesSelectie'
import { naarStroom } from './naarStroom'
import { noteerExport } from './noteerExport'
import { telRijen } from './telRijen'
import { wegingkolommen } from './wegingkolommen'

/** A ronde to take along, and what its columns mean. */
export function exportRoutes(api: Api, omgeving: Omgeving): void {
  const { database, kaders, publicUrl, nu } = omgeving
  const selectieVan = (persoon: Persoon, ronde: string, vraag: Exportvraag) =>
    leesSelectie(database.query, kaders, bevoegdVoorExport(persoon), ronde, vraag)

  /** What every page of JSON says around its rows. */
  const pagina = async (
    wat: 'antwoorden' | 'wegingen',
    persoon: Persoon,
    ronde: string,
    vraag: Exportvraag,
  ) => {
    const selectie = await selectieVan(persoon, ronde, vraag)
    const totaal = await telRijen(database, kaders, wat, selectie)
    return {
      selectie,
      kop: { ronde, standVan: nu().toISOString(), totaal },
      volgende: (na: string | null) => na && volgendeLink(wat, ronde, vraag, na),
    }
  }
  const volgendeLink = (wat: string, ronde: string, vraag: Exportvraag, na: string) => {
    const gevraagd = Object.entries({ ...vraag, na }).filter(([, waarde]) => waarde !== undefined)
    const zoek = new URLSearchParams(gevraagd.map(([naam, waarde]) => [naam, String(waarde)]))
    return `${publicUrl?.pathname ?? '/'}api/v1/rondes/${ronde}/${wat}?${zoek}`
  }

  api.bestand(exporteerAntwoorden, async ({ params, query }, persoon, c) => {
    const { formaat, aantal, na } = query
    if (formaat !== 'json') {
      const selectie = await selectieVan(persoon, params.rondeId, query)
      return bestandAntwoord(c, await exporteer(omgeving, 'antwoorden', formaat, selectie))
    }
    const { selectie, kop, volgende } = await pagina('antwoorden', persoon, params.rondeId, query)
    if (aantal === 0) return { body: { ...kop, antwoorden: [], volgende: null } }
    const { rijen, na: verder } = await leesAntwoordpagina(database, kaders, selectie, { na, aantal })
    await noteerExport(database, 'antwoorden', formaat, selectie, rijen.length)
    return { body: { ...kop, antwoorden: rijen, volgende: volgende(verder) } }
  })

  api.bestand(exporteerWegingen, async ({ params, query }, persoon, c) => {
    const { formaat, aantal, na } = query
    if (formaat !== 'json') {
      const selectie = await selectieVan(persoon, params.rondeId, query)
      return bestandAntwoord(c, await exporteer(omgeving, 'wegingen', formaat, selectie))
    }
    const { selectie, kop, volgende } = await pagina('wegingen', persoon, params.rondeId, query)
    if (aantal === 0) return { body: { ...kop, wegingen: [], volgende: null } }
    const { rijen, na: verder } = await leesWegingpagina(database, selectie, { na, aantal })
    await noteerExport(database, 'wegingen', formaat, selectie, rijen.length)
    return { body: { ...kop, wegingen: rijen, volgende: volgende(verder) } }
  })

  api.besloten(leesExportkolommen, async ({ query }) => {
    const kader =
      query.kaderVersie === undefined ? [...kaders.values()].at(-1) : kaders.get(query.kaderVersie)
    if (!kader) throw nietGevonden()
    const zonderSql = (kolommen: ReturnType<typeof wegingkolommen>) =>
      kolommen.map(({ sql, ...kolom }) => kolom)
    return {
      body: {
        kaderVersie: kader.versie,
        antwoorden: zonderSql(kolommenVanAntwoorden(kader)),
        wegingen: zonderSql(wegingkolommen(kader)),
        afspraken: [...afspraken],
      },
    }
  })

  api.besloten(leesExportkeuzes, async (_input, persoon) => ({
    body: await leesKeuzes(database, bevoegdVoorExport(persoon)),
  }))
}

function bestandAntwoord(c: Context<ApiEnv>, { naam, mediatype, inhoud }: Bestand): Response {
  return c.body(naarStroom(inhoud), 200, {
    'Content-Type': mediatype,
    'Content-Disposition': `attachment; filename="${naam}"`,
  })
}
