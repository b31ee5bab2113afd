import { heeftZelfdeStadia, isVergelijkbaar, type Onderwerp, stellingenVan } from '../landelijk/vergelijkbaar'
import type { Kader, Sectie, Stelling } from './Kader'
import type {
  Kadervergelijking,
  Kaderverschil,
  Onderdeelverschil,
  Stellingverschil,
  Trendgevolg,
} from './Kaderverschil'
import { overeenkomst, woordverschil } from './woordverschil'

/** Below this part of words that stayed, a number is said to stand for another stelling. */
const NOG_DEZELFDE = 0.4

/**
 * Lays two versions of the instrument side by side, section by section and stelling by stelling, matched by their ids. The
 * version number itself is no difference. What the trend does with each is decided where the trend decides it.
 */
export function vergelijkKaders(van: Kader, naar: Kader): Kadervergelijking {
  const secties = paren(van.secties, naar.secties)
  return {
    van: van.versie,
    naar: naar.versie,
    verschillen: kaderverschillen(van, naar),
    onderdelen: secties
      .map(([oud, nieuw]) => vergelijkSectie(van, naar, oud, nieuw))
      .filter(({ verschillen, stellingen }) => verschillen.length + stellingen.length > 0),
    trend: trendgevolg(van, naar, {}),
    zelfdeStadia: heeftZelfdeStadia(van, naar),
  }
}

/** Whether there is anything different at all, beside the version number. */
export function isVerschillend({ verschillen, onderdelen }: Kadervergelijking): boolean {
  return verschillen.length + onderdelen.length > 0
}

function kaderverschillen(van: Kader, naar: Kader): Kaderverschil[] {
  return [
    ...tekst('titel', van.titel, naar.titel),
    ...waarde('datum', van.datum, naar.datum),
    ...tekst('bron', van.bron, naar.bron),
    ...van.schaal.flatMap(({ score, betekenis }, i) =>
      tekst('betekenis', betekenis, naar.schaal[i]?.betekenis, `score ${score}`),
    ),
    ...tekst('geenBeeld', van.geenBeeld, naar.geenBeeld),
    ...paren(van.succesfactoren, naar.succesfactoren).flatMap(([oud, nieuw]) => {
      const bij = `succesfactor ${(nieuw ?? oud)?.titel}`
      return [
        ...bestaat(oud?.titel, nieuw?.titel, bij),
        ...(oud && nieuw ? tekst('titel', oud.titel, nieuw.titel, bij) : []),
      ]
    }),
    ...volgorde(van.succesfactoren, naar.succesfactoren, 'de succesfactoren'),
    ...paren(van.stadia, naar.stadia).flatMap(([oud, nieuw]) => stadiumverschillen(oud, nieuw)),
    ...volgorde(van.stadia, naar.stadia, 'de stadia'),
    ...volgorde(van.secties, naar.secties, 'de onderdelen'),
  ]
}

type Stadium = Kader['stadia'][number]

function stadiumverschillen(oud: Stadium | undefined, nieuw: Stadium | undefined): Kaderverschil[] {
  const bij = (nieuw ?? oud)?.titel ?? ''
  const minimum = (stadium: Stadium | undefined, soort: 'succesfactor' | 'overig') =>
    stadium?.minimum?.[soort].toString()
  return [
    ...bestaat(oud?.titel, nieuw?.titel, bij),
    ...(oud && nieuw ? tekst('titel', oud.titel, nieuw.titel, bij) : []),
    ...waarde('minimumSuccesfactor', minimum(oud, 'succesfactor'), minimum(nieuw, 'succesfactor'), bij),
    ...waarde('minimumOverig', minimum(oud, 'overig'), minimum(nieuw, 'overig'), bij),
  ]
}

function vergelijkSectie(
  van: Kader,
  naar: Kader,
  oud: Sectie | undefined,
  nieuw: Sectie | undefined,
): Onderdeelverschil {
  const { id, titel } = (nieuw ?? oud) as Sectie
  return {
    id,
    titel,
    verschillen: oud && nieuw ? sectieverschillen(oud, nieuw) : bestaat(oud?.titel, nieuw?.titel),
    stellingen: paren(oud?.stellingen ?? [], nieuw?.stellingen ?? [])
      .map(([toen, nu]) => vergelijkStelling(van, naar, toen, nu))
      .filter(({ verschillen }) => verschillen.length > 0),
    trend: trendgevolg(van, naar, { sectieId: id }),
  }
}

function sectieverschillen(oud: Sectie, nieuw: Sectie): Kaderverschil[] {
  return [
    ...tekst('titel', oud.titel, nieuw.titel),
    ...waarde('soort', oud.soort, nieuw.soort),
    ...tekst('eindweging', oud.eindweging, nieuw.eindweging),
    ...tekst('voetnoot', oud.voetnoot, nieuw.voetnoot),
    ...waarde('voetnootGeldtVoor', oud.voetnootGeldtVoor, nieuw.voetnootGeldtVoor),
    ...volgorde(oud.stellingen, nieuw.stellingen, 'de stellingen'),
  ]
}

function vergelijkStelling(
  van: Kader,
  naar: Kader,
  oud: Stelling | undefined,
  nieuw: Stelling | undefined,
): Stellingverschil {
  const { id } = (nieuw ?? oud) as Stelling
  const factor = (kader: Kader, stelling: Stelling | undefined) =>
    stelling && kader.succesfactoren.find((kandidaat) => kandidaat.id === stelling.succesfactor)
  const [factorVan, factorNaar] = [factor(van, oud), factor(naar, nieuw)]
  const teksten = oud && nieuw ? tekst('tekst', oud.tekst, nieuw.tekst) : []
  const [woorden] = teksten.map((verschil) => verschil.woorden ?? [])
  return {
    id,
    verschillen: [
      ...bestaat(oud?.tekst, nieuw?.tekst),
      ...teksten,
      ...(factorVan?.id === factorNaar?.id
        ? []
        : [verschil('succesfactor', factorVan?.titel, factorNaar?.titel)]),
      ...waarde('alleenVoor', oud?.alleenVoor, nieuw?.alleenVoor),
      ...waarde('bijBasisVolstaat', oud?.bijBasisVolstaat, nieuw?.bijBasisVolstaat),
      ...waarde('verwijstNaarVoetnoot', oud?.voetnoot && 'ja', nieuw?.voetnoot && 'ja'),
    ],
    trend: trendgevolg(van, naar, { stellingId: id }),
    hergebruikt: woorden !== undefined && overeenkomst(woorden) < NOG_DEZELFDE,
  }
}

function trendgevolg(van: Kader, naar: Kader, onderwerp: Onderwerp): Trendgevolg {
  if (isVergelijkbaar(van, naar, onderwerp)) return 'loopt-door'
  if (stellingenVan(van, onderwerp).length === 0) return 'begint'
  return stellingenVan(naar, onderwerp).length === 0 ? 'stopt' : 'breekt'
}

/** By id: what both have and what is new, in the order of the second; then what went. */
function paren<T extends { id: string }>(
  van: readonly T[],
  naar: readonly T[],
): [T | undefined, T | undefined][] {
  const zoek = (lijst: readonly T[], id: string) => lijst.find((deel) => deel.id === id)
  return [
    ...naar.map((nieuw): [T | undefined, T] => [zoek(van, nieuw.id), nieuw]),
    ...van.filter(({ id }) => !zoek(naar, id)).map((oud): [T, undefined] => [oud, undefined]),
  ]
}

type Tekst = string | null | undefined
type Veld = Kaderverschil['veld']

function verschil(veld: Veld, van: Tekst, naar: Tekst, bij: string | null = null): Kaderverschil {
  return { veld, bij, van: van ?? null, naar: naar ?? null, woorden: null }
}

function waarde(veld: Veld, van: Tekst, naar: Tekst, bij?: string): Kaderverschil[] {
  return (van ?? null) === (naar ?? null) ? [] : [verschil(veld, van, naar, bij)]
}

/** The same for words that people read: which of them changed. */
function tekst(veld: Veld, van: Tekst, naar: Tekst, bij?: string): Kaderverschil[] {
  return waarde(veld, van, naar, bij).map((gevonden) => ({
    ...gevonden,
    woorden: van && naar ? woordverschil(van, naar) : null,
  }))
}

/** One of both that is missing: the thing came or went. */
function bestaat(van: Tekst, naar: Tekst, bij?: string): Kaderverschil[] {
  return van && naar ? [] : [verschil('bestaat', van, naar, bij)]
}

/** The order of what both have; what came or went is a difference of its own. */
function volgorde(
  van: readonly { id: string }[],
  naar: readonly { id: string }[],
  bij: string,
): Kaderverschil[] {
  const beide = (lijst: readonly { id: string }[], ander: readonly { id: string }[]) =>
    lijst
      .map(({ id }) => id)
      .filter((id) => ander.some((deel) => deel.id === id))
      .join(', ')
  return waarde('volgorde', beide(van, naar), beide(naar, van), bij)
}
