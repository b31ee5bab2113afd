import { eq } from 'drizzle-orm'
import {
  beantwoordPeiling as beantwoordPeilingEndpoint,
  geefScore as geefScoreEndpoint,
  keerTerug as keerTerugEndpoint,
  leesDeelname as leesDeelnameEndpoint,
  leesUitnodiging,
  neemPlaats as neemPlaatsEndpoint,
  neemTabblad,
  verlaatSessie,
  volgDeelname,
} from '~/contract/deelname'
import { deelnemers, groepssessies, teams, wegingen } from '../database/schema'
import type { Api } from '../http/Api'
import { ongeldig } from '../http/Probleemfout'
import { gebeurtenis, stroomVan } from '../live/stroomVan'
import type { Omgeving } from '../Omgeving'
import { bevoegdAlsDeelnemer, leesDeelnamecookie, zetDeelnamecookie } from '../toegang/deelname'
import { isGezien } from './aanwezigheid'
import { beantwoordPeiling } from './beantwoordPeiling'
import { afzenderVan, eisGeenRaden, telFoutePoging } from './codepogingen'
import { geefScore } from './geefScore'
import { keerTerug } from './keerTerug'
import { leesDeelname } from './leesDeelname'
import { neemPlaats } from './neemPlaats'
import { vindUitnodiging } from './vindUitnodiging'

/** The group session as somebody on a phone has it: by a code, without an account. */
export function deelnameRoutes(api: Api, omgeving: Omgeving): void {
  const { database, kaders, omroep, zalen, publicUrl, nu } = omgeving

  api.open(leesUitnodiging, async ({ params }, c) => {
    const rij = await vindUitnodiging(c, omgeving, params.code)
    const [bij] = await database.query
      .select({ team: teams.naam })
      .from(wegingen)
      .innerJoin(teams, eq(teams.id, wegingen.teamId))
      .where(eq(wegingen.id, rij.wegingId))
    return {
      body: {
        sessieId: rij.id,
        team: bij?.team ?? '',
        wijze: rij.wijze,
        perFunctie: rij.perFunctie,
        voorafTot: rij.voorafTot?.toISOString() ?? null,
        status: rij.status,
        heeftPlaats: await heeftPlaats(omgeving, rij.id, leesDeelnamecookie(c, rij.id)),
      },
    }
  })

  api.open(neemPlaatsEndpoint, async ({ params, body }, c) => {
    const { id } = await vindUitnodiging(c, omgeving, params.code)
    const plaats = await neemPlaats(database, id, body, nu())
    zetDeelnamecookie(c, publicUrl, id, body.sleutel)
    omroep.meld(id)
    return { body: plaats }
  })

  api.open(keerTerugEndpoint, async ({ params, body }, c) => {
    const { id } = await vindUitnodiging(c, omgeving, params.code)
    const afzender = afzenderVan(c)
    await eisGeenRaden(database, afzender, nu())
    const plaats = await keerTerug(database, id, body, nu())
    if (!plaats) {
      await telFoutePoging(database, afzender, nu())
      throw ongeldig(
        'terugkeercode',
        'onbekende-code',
        'Deze terugkeercode klopt niet. Zij staat op uw eerste telefoon, of op uw briefje.',
      )
    }
    zetDeelnamecookie(c, publicUrl, id, body.sleutel)
    omroep.meld(id)
    omroep.meld(plaats.deelnemerId)
    const { deelnemerId, ...zichtbaar } = plaats
    return { body: zichtbaar }
  })

  api.open(leesDeelnameEndpoint, async ({ params }, c) => {
    const deelnemer = await bevoegdAlsDeelnemer(database, c, params.sessieId)
    await isGezien(database, deelnemer.deelnemerId, nu())
    const deelname = await leesDeelname(database, kaders, deelnemer, nu())
    return { body: deelname, versie: deelname.moment.versie }
  })

  api.open(neemTabblad, async ({ params, body }, c) => {
    const { deelnemerId } = await bevoegdAlsDeelnemer(database, c, params.sessieId)
    await database.query
      .update(deelnemers)
      .set({ tabblad: body.tabblad })
      .where(eq(deelnemers.id, deelnemerId))
    omroep.meld(deelnemerId)
    return { body: undefined }
  })

  api.open(verlaatSessie, async ({ params }, c) => {
    const { deelnemerId } = await bevoegdAlsDeelnemer(database, c, params.sessieId)
    await database.query.delete(deelnemers).where(eq(deelnemers.id, deelnemerId))
    omroep.meld(params.sessieId)
    omroep.meld(deelnemerId)
    return { body: undefined }
  })

  api.open(geefScoreEndpoint, async ({ params, body }, c) => {
    const { deelnemerId } = await bevoegdAlsDeelnemer(database, c, params.sessieId)
    await geefScore(database, { ...params, deelnemerId, ...body }, nu())
    omroep.meld(params.sessieId)
    return { body: undefined }
  })

  api.open(beantwoordPeilingEndpoint, async ({ params, body }, c) => {
    const deelnemer = await bevoegdAlsDeelnemer(database, c, params.sessieId)
    await beantwoordPeiling(database, deelnemer, body.antwoorden)
    omroep.meld(params.sessieId)
    return { body: undefined }
  })

  api.openStroom(volgDeelname, async ({ params }, c) => {
    const { deelnemerId } = await bevoegdAlsDeelnemer(database, c, params.sessieId)
    return stroomVan(c, (zend) => {
      const verlaat = zalen.betreed(params.sessieId, { zend, begeleider: false })
      const stopLuisteren = omroep.luister(deelnemerId, () => zend(gebeurtenis('plaats')))
      zend(gebeurtenis('begin'))
      return () => {
        verlaat()
        stopLuisteren()
      }
    })
  })
}

async function heeftPlaats(
  { database }: Omgeving,
  sessieId: string,
  sleutel: string | null,
): Promise<boolean> {
  if (sleutel === null) return false
  const gevonden = await database.query
    .select({ id: groepssessies.id })
    .from(deelnemers)
    .innerJoin(groepssessies, eq(groepssessies.id, deelnemers.sessieId))
    .where(eq(deelnemers.sleutel, sleutel))
  return gevonden.some(({ id }) => id === sessieId)
}
