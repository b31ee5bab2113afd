import type { Verdeling } from '~/contract/landelijkBeeld'
import type { Sectie } from '~/domein/kader/Kader'
import { Grafiek } from '../../ui/grafiek/Grafiek'
import { Uitklap } from '../../ui/Uitklap'
import { Verdelingdiagram } from './Verdelingdiagram'
import { verdelingkop } from './verdelingkop'

interface Props {
  sectie: Sectie
  ronde: string
  verdelingen: readonly Verdeling[]
}

/** The stellingen of one section, each as a bar of how many teams gave which score. */
export function Sectieverdeling({ sectie, ronde, verdelingen }: Props) {
  const kop = verdelingkop(verdelingen)
  const rijen = verdelingen.map((verdeling) => ({
    ...verdeling,
    tekst: sectie.stellingen.find(({ id }) => id === verdeling.stellingId)?.tekst ?? '',
  }))
  return (
    <Uitklap titel={`${sectie.id} ${sectie.titel}`}>
      <h3>{kop}</h3>
      <Grafiek
        titel={`${sectie.titel}: ${kop}`}
        samenvatting="Per stelling het aantal teams per score, van 1 (links) tot 5. Gearceerd is geen beeld. Rechts staan het gemiddelde en het aantal scores."
        bestand={`landelijk-beeld-${ronde}-verdeling-${sectie.id}`}
        tekening={(breedte) => <Verdelingdiagram breedte={breedte} rijen={rijen} />}
        gegevens={{
          kolommen: [
            { kop: 'Stelling', soort: 'tekst' },
            ...['1', '2', '3', '4', '5', 'Geen beeld', 'N.v.t.'].map((naam) => ({
              ...{ kop: naam, soort: 'aantal' as const },
            })),
            { kop: 'Gemiddelde', soort: 'gemiddelde' },
            { kop: 'Aantal scores', soort: 'aantal' },
          ],
          rijen: rijen.map(
            ({ stellingId, tekst, scores, geenBeeld, nietVanToepassing, gemiddelde, aantal }) => [
              `${stellingId} ${tekst}`,
              ...scores,
              ...[geenBeeld, nietVanToepassing, gemiddelde, aantal],
            ],
          ),
        }}
      />
    </Uitklap>
  )
}
