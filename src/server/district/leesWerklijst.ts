import type { BenoemdStadium, Werklijst, Werkregel } from '~/contract/district'
import { uitzonderingenVan, werkstatusVan } from '~/domein/district/uitzonderingen'
import { opVolgorde } from '~/domein/district/volgorde'
import type { Kaders } from '~/domein/kader/kaders'
import { dagenTussen } from '~/domein/ronde/dagen'
import type { Query } from '../database/Database'
import { kaderVan } from '../kader/kaderVan'
import { dagVan } from '../ronde/leesOpenRonde'
import type { BevoegdVoorDistrict } from '../toegang/poort'
import { leesDistrictInRonde } from './leesDistrictInRonde'
import { leesWerkrijen, type Werkrij } from './leesWerkrijen'

/** The teams of a district in a ronde, what needs attention first (D1 to D6). @throws {Probleemfout} 404 */
export async function leesWerklijst(
  query: Query,
  kaders: Kaders,
  bevoegd: BevoegdVoorDistrict,
  rondeId: string | undefined,
  nu: Date,
): Promise<Werklijst> {
  const begin = await leesDistrictInRonde(query, bevoegd, rondeId, nu)
  const rijen = await leesWerkrijen(query, kaders, bevoegd, begin.ronde.id)
  const vandaag = dagVan(nu)
  const dagenTotSluiting = dagenTussen(vandaag, begin.ronde.sluit)
  const dagenSinds = (sinds: string | null) =>
    Math.max(0, dagenTussen(sinds === null ? begin.ronde.opent : dagVan(new Date(sinds)), vandaag))
  const teams = rijen.map((rij) => werkregel(kaders, rij, dagenTotSluiting, dagenSinds(rij.sinds)))
  return { ...begin, dagenTotSluiting, teams: opVolgorde(teams) }
}

function werkregel(kaders: Kaders, rij: Werkrij, dagenTotSluiting: number, dagen: number): Werkregel {
  const isTeruggegeven = rij.is_teruggegeven
  const status = werkstatusVan(rij.status, { revisie: rij.revisie, isTeruggegeven })
  // What was computed for a weging that came back is no longer what stands there.
  const isIngediend = rij.status === 'ingediend' || rij.status === 'vastgesteld'
  const berekend = isIngediend ? benoem(kaders, rij.kader_versie, rij.berekend) : null
  const vastgesteld = benoem(kaders, rij.vastgesteld_kader, rij.vastgesteld)
  const geldend = rij.status === 'ingediend' ? berekend : vastgesteld
  const vorigeRang = rangIn(kaders, rij.kader_versie, rij.vorige_stadium)
  const volgend = benoem(kaders, rij.kader_versie, rij.volgend)
  const bijna = isIngediend && rij.bijna
  return {
    team: { id: rij.team_id, naam: rij.team_naam },
    begeleiders: rij.begeleiders,
    status,
    dagen,
    uitzonderingen: uitzonderingenVan({
      status,
      dagenTotSluiting,
      rang: geldend?.rang ?? null,
      berekendeRang: berekend?.rang ?? null,
      bijna,
      vorigeRang,
      isVastgesteld: vastgesteld !== null,
    }),
    weging:
      rij.weging_id === null
        ? null
        : {
            id: rij.weging_id,
            revisie: rij.revisie,
            beantwoord: rij.beantwoord,
            gevraagd: rij.gevraagd,
            berekend,
            bijna: bijna && volgend ? { volgend: volgend.titel, belemmeringen: rij.belemmeringen } : null,
          },
    vastgesteld,
    voorgangers: isIngediend ? rij.voorgangers.map((van) => voorganger(kaders, van)) : [],
    sindsVorige: isIngediend ? sindsVorige(kaders, rij, geldend, vorigeRang) : null,
  }
}

function sindsVorige(
  kaders: Kaders,
  rij: Werkrij,
  geldend: BenoemdStadium | null,
  vorigeRang: number | null,
): Werkregel['sindsVorige'] {
  const stadium = benoem(kaders, rij.vorige_kader, rij.vorige_stadium)
  if (rij.vorige_ronde === null || !stadium) return null
  return {
    rondeId: rij.vorige_ronde,
    stadium,
    vergelijkbaar: rij.vergelijkbaar,
    omhoog: rij.omhoog,
    omlaag: rij.omlaag,
    stadiumverschil: geldend && vorigeRang !== null ? geldend.rang - vorigeRang : null,
    anderKader: rij.vorige_kader !== rij.kader_versie,
  }
}

function voorganger(
  kaders: Kaders,
  { naam, ronde, kader, stadium: id }: Werkrij['voorgangers'][number],
): Werkregel['voorgangers'][number] {
  const stadium = benoem(kaders, kader, id)
  return { naam, vorige: ronde !== null && stadium ? { rondeId: ronde, stadium } : null }
}

/** The place that a stadium has in a kader; null in one that does not have it. */
function rangIn(kaders: Kaders, kaderVersie: string | null, stadium: string | null): number | null {
  if (kaderVersie === null || stadium === null) return null
  const rang = kaderVan(kaders, kaderVersie).stadia.findIndex(({ id }) => id === stadium)
  return rang === -1 ? null : rang
}

function benoem(kaders: Kaders, kaderVersie: string | null, stadium: string | null): BenoemdStadium | null {
  const rang = rangIn(kaders, kaderVersie, stadium)
  if (rang === null || kaderVersie === null) return null
  const { stadia } = kaderVan(kaders, kaderVersie)
  const gevonden = stadia[rang]
  return gevonden ? { id: gevonden.id, titel: gevonden.titel, rang, hoogste: stadia.length - 1 } : null
}
