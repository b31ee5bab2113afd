import type { Beoordeling } from '~/contract/beoordeling'
import { signalenVan } from '~/domein/beoordeling/signalen'
import type { Kader } from '~/domein/kader/Kader'
import type { Kaders } from '~/domein/kader/kaders'
import { vragenVanKader } from '~/domein/kader/vragen'
import { alsWaarden, type Waarden } from '~/domein/weging/Antwoord'
import { type Verschil, verschillen } from '~/domein/weging/verschil'
import { geldendeWaarden, wordtGevraagd } from '~/domein/weging/volledigheid'
import type { Query } from '../database/Database'
import { kaderVan } from '../kader/kaderVan'
import type { BevoegdVoorVergelijking } from '../toegang/poort'
import { leesAntwoorden } from '../weging/leesAntwoorden'
import { leesVorigeWeging } from '../weging/leesVorigeWeging'
import { leesBereiken } from './leesBereiken'
import { leesGewijzigd } from './leesGewijzigd'
import { leesLaatsteSpreidingen } from './leesLaatsteSpreidingen'

type Vorige = NonNullable<Awaited<ReturnType<typeof leesVorigeWeging>>['vorige']>

/** One weging, vraag by vraag, with all that a reviewer lays beside it and what the rules point at (B1 to B5). */
export async function leesBeoordeling(
  query: Query,
  kaders: Kaders,
  bevoegd: BevoegdVoorVergelijking,
  nu: Date,
): Promise<Beoordeling> {
  const { weging: kenmerken } = bevoegd
  const kader = kaderVan(kaders, kenmerken.kaderVersie)
  const antwoorden = new Map((await leesAntwoorden(query, bevoegd)).map((rij) => [rij.vraagId, rij]))
  const { vorige, voorgangers } = await leesVorigeWeging(query, bevoegd)
  const vorigKader = vorige && kaderVan(kaders, vorige.kaderVersie)
  const { vergelekenMet, gewijzigd } = await leesGewijzigd(query, bevoegd)
  const spreidingen = await leesLaatsteSpreidingen(query, bevoegd)
  const bereiken = await leesBereiken(query, kader, bevoegd)
  const waarden = geldendeWaarden(kader, kenmerken, alsWaarden([...antwoorden.values()]))
  const signalen = signalenVan(kader, kenmerken, {
    waarden,
    toelichtingen: Object.fromEntries([...antwoorden].map(([id, { toelichting }]) => [id, toelichting])),
    sindsVorige: vorige && vorigKader ? sindsVorige(kader, waarden, vorigKader, vorige) : [],
    spreidingen: new Map(
      [...spreidingen].flatMap(([id, { aantallen }]) => (aantallen ? [[id, aantallen] as const] : [])),
    ),
  })
  const vorigeAntwoorden = vorige && vorigKader ? zelfdeVragen(kader, vorigKader, vorige) : new Map()
  return {
    standVan: nu.toISOString(),
    vorigeRondeId: vorige?.rondeId ?? null,
    voorgangers,
    vergelekenMet,
    vragen: vragenVanKader(kader)
      .filter((vraag) => wordtGevraagd(vraag, kenmerken))
      .map(({ id }) => ({
        vraagId: id,
        waarde: antwoorden.get(id)?.waarde ?? null,
        toelichting: antwoorden.get(id)?.toelichting ?? '',
        vorige: vorigeAntwoorden.get(id) ?? null,
        spreiding: spreidingen.get(id) ?? null,
        district: bereiken.get(id) ?? null,
        gewijzigd: gewijzigd.get(id) ?? null,
        signalen: signalen.get(id) ?? [],
      })),
  }
}

function sindsVorige(kader: Kader, waarden: Waarden, vorigKader: Kader, vorige: Vorige): Verschil[] {
  const toen = geldendeWaarden(vorigKader, vorige.kenmerken, alsWaarden(vorige.antwoorden))
  return verschillen(kader, waarden, vorigKader, toen)
}

/** Last time's answers to what is asked in the same words now. */
function zelfdeVragen(kader: Kader, vorigKader: Kader, { kenmerken, antwoorden }: Vorige) {
  const teksten = new Map(vragenVanKader(kader).map(({ id, tekst }) => [id, tekst]))
  const vergelijkbaar = new Set(
    vragenVanKader(vorigKader)
      .filter((vraag) => wordtGevraagd(vraag, kenmerken) && teksten.get(vraag.id) === vraag.tekst)
      .map(({ id }) => id),
  )
  return new Map(
    antwoorden.flatMap(({ vraagId, waarde, toelichting }) =>
      vergelijkbaar.has(vraagId) ? [[vraagId, { waarde, toelichting }] as const] : [],
    ),
  )
}
