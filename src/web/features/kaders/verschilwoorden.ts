import type { Kadervergelijking, Kaderverschil, Trendgevolg } from '~/domein/kader/Kaderverschil'
import { opsomming } from '../../ui/opsomming'
import { metHoofdletter, telwoord, zoveel } from '../../weergave/telwoord'
import { maandVan } from './kaderzin'

const velden: Record<Kaderverschil['veld'], string> = {
  bestaat: '',
  volgorde: 'Volgorde',
  datum: 'Maand',
  titel: 'Titel',
  bron: 'Bron',
  geenBeeld: 'Woord voor geen beeld',
  betekenis: 'Betekenis',
  soort: 'Soort',
  tekst: 'Tekst',
  eindweging: 'Eindweging',
  voetnoot: 'Voetnoot',
  voetnootGeldtVoor: 'Waar de voetnoot bij staat',
  verwijstNaarVoetnoot: 'Verwijst naar de voetnoot',
  succesfactor: 'Succesfactor',
  alleenVoor: 'Alleen voor',
  bijBasisVolstaat: 'Bij de basis volstaat',
  minimumSuccesfactor: 'Minimum voor een stelling van een succesfactor',
  minimumOverig: 'Minimum voor een andere stelling',
}

/** What a difference is of: "Tekst", "Betekenis van score 3", "Nieuw". */
export function veldnaam({ veld, bij, van }: Kaderverschil): string {
  if (veld === 'bestaat') {
    const soort = van === null ? 'Nieuw' : 'Vervallen'
    return bij === null ? soort : `${soort}: ${bij}`
  }
  return bij === null ? velden[veld] : `${velden[veld]} van ${bij}`
}

const waarden: Record<string, string> = {
  participatiewet: 'teams die de Participatiewet uitvoeren',
  'indeling-op-bsn': 'verdelen op bsn',
  ontwerpprincipe: 'ontwerpprincipe',
  'element-voor-succes': 'element voor succes',
  stellingen: 'losse stellingen',
  sectie: 'het hele onderdeel',
}
const metEigenWoord: readonly Kaderverschil['veld'][] = [
  'alleenVoor',
  'bijBasisVolstaat',
  'soort',
  'voetnootGeldtVoor',
]

/** One side of a difference as people say it. */
export function waardewoord(veld: Kaderverschil['veld'], waarde: string | null): string {
  if (waarde === null) return veld === 'alleenVoor' ? 'alle teams' : 'geen'
  if (veld === 'datum') return maandVan({ datum: waarde })
  return metEigenWoord.includes(veld) ? (waarden[waarde] ?? waarde) : waarde
}

/** What the trend does where this version comes after the other. */
export const trendzin: Record<Trendgevolg, string> = {
  'loopt-door': 'De trend loopt door.',
  breekt: 'De trend breekt hier: er wordt iets anders gevraagd.',
  begint: 'De trend begint hier.',
  stopt: 'De trend stopt hier.',
}

/** All that is different, counted in one or two sentences. */
export function samenvatting({ van, onderdelen, verschillen }: Kadervergelijking): string {
  const stellingen = onderdelen.flatMap((onderdeel) => onderdeel.stellingen)
  const tel = (trend: Trendgevolg) => stellingen.filter((stelling) => stelling.trend === trend).length
  const delen = [
    [tel('breekt'), 'stelling in andere woorden', 'stellingen in andere woorden'],
    [tel('begint'), 'nieuwe stelling', 'nieuwe stellingen'],
    [tel('stopt'), 'stelling die vervalt', 'stellingen die vervallen'],
    [tel('loopt-door'), 'stelling met een andere regel', 'stellingen met een andere regel'],
    [verschillen.length, 'verschil in het geheel', 'verschillen in het geheel'],
  ] as const
  const gevonden = delen.flatMap(([aantal, enkel, meer]) => (aantal > 0 ? [zoveel(aantal, enkel, meer)] : []))
  if (gevonden.length > 0) return `Anders dan in versie ${van}: ${opsomming(gevonden)}.`
  return onderdelen.length > 0
    ? `Alle stellingen zijn gelijk aan die van versie ${van}; ${telwoord(onderdelen.length)} ${onderdelen.length === 1 ? 'onderdeel heeft' : 'onderdelen hebben'} iets anders.`
    : `Alles is gelijk aan versie ${van}.`
}

/** For whom the lines of the trend break, and for whom they go on. */
export function trendsamenvatting({ trend, onderdelen }: Kadervergelijking): string {
  if (trend === 'loopt-door') return 'De stellingen vragen hetzelfde: alle lijnen in de trend lopen door.'
  const breekt = onderdelen.filter((onderdeel) => onderdeel.trend !== 'loopt-door')
  const welke = opsomming(breekt.map(({ id }) => id))
  return metHoofdletter(
    `de trend over alle stellingen samen breekt, en die van ${breekt.length === 1 ? 'onderdeel' : 'de onderdelen'} ${welke}. Bij andere onderdelen loopt zij door.`,
  )
}
