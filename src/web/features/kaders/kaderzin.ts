import type { KaderInLijst } from '~/contract/kaders'
import type { Kader } from '~/domein/kader/Kader'
import { datum } from '../../ui/datum'
import { kwartaalnaam } from '../../ui/kwartaalnaam'
import { opsomming } from '../../ui/opsomming'

const maand = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' })
/** The month of a version as people write it: `2024-02` is "februari 2024". */
export const maandVan = ({ datum: dag }: Pick<Kader, 'datum'>) => maand.format(new Date(`${dag}-01`))

/** How much there is to weigh. */
export function omvang({ onderdelen, stellingen }: Pick<KaderInLijst, 'onderdelen' | 'stellingen'>): string {
  return `${onderdelen} ${onderdelen === 1 ? 'onderdeel' : 'onderdelen'} en ${stellingen} ${stellingen === 1 ? 'stelling' : 'stellingen'}`
}

/** Where a version comes from. */
export function herkomstzin(kader: Pick<KaderInLijst, 'datum' | 'opgenomen'>): string {
  const { opgenomen } = kader
  return opgenomen
    ? `Van ${maandVan(kader)}, opgenomen op ${datum(opgenomen.op)} door ${opgenomen.door.naam} uit ${opgenomen.bestandsnaam}.`
    : `Van ${maandVan(kader)}, meegeleverd met de app.`
}

/** Which rondes ask it. */
export function rondezin({ rondes }: Pick<KaderInLijst, 'rondes'>): string {
  if (rondes.length === 0) return 'Nog geen ronde gebruikt deze versie.'
  const namen = opsomming(rondes.map(kwartaalnaam))
  return `Gebruikt in ${rondes.length === 1 ? 'de ronde' : `${rondes.length} rondes`}: ${namen}.`
}
