import type { Kader, Sectie } from '~/domein/kader/Kader'
import { eindwegingId } from '~/domein/kader/vragen'
import { waardeVan } from '~/domein/weging/Antwoord'
import { voorstelEindweging, wijktAf } from '~/domein/weging/eindweging'
import { gemiddeldeVan, somVan } from '~/domein/weging/gemiddelden'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import type { Antwoordboek } from '../../gegevens/antwoorden/Antwoordboek'
import { useBoek } from '../../gegevens/antwoorden/boeken'
import { metKomma } from '../../ui/getal'
import { Melding } from '../../ui/Melding'
import styles from './Eindwegingvoorstel.module.css'

interface Props {
  kader: Kader
  kenmerken: Kenmerken
  sectie: Sectie
  boek: Antwoordboek
}

/** W5: what the mean of the section proposes for its eindweging and how that was reached. It fills nothing in. */
export function Eindwegingvoorstel({ kader, kenmerken, sectie, boek }: Props) {
  const { waarden, toelichtingen } = useBoek(boek)
  const som = somVan(sectie.stellingen, kenmerken, waarden)
  const gemiddelde = gemiddeldeVan(som)
  const voorstel = voorstelEindweging(gemiddelde)
  const id = eindwegingId(sectie.id)
  const vraagtUitleg = wijktAf(waardeVan(waarden, id), gemiddelde) && !toelichtingen[id]?.trim()
  return (
    <>
      <h2 className={styles.kop}>Eindweging: het oordeel van het team over dit onderdeel</h2>
      {voorstel === null ? (
        <p>Er zijn nog geen scores in dit onderdeel, dus er is nog geen voorstel.</p>
      ) : (
        <p>
          De stellingen hierboven zijn gemiddeld <b>{metKomma(gemiddelde.gemiddelde)}</b>, over {som.aantal}{' '}
          van de {som.tellend} {som.tellend === 1 ? 'stelling' : 'stellingen'} met een score. Afgerond is dat{' '}
          <b>
            {voorstel}, {kader.schaal.find(({ score }) => score === voorstel)?.betekenis}
          </b>
          . Het team kiest zelf.
        </p>
      )}
      <div role="status">
        {vraagtUitleg && (
          <Melding soort="aandacht" titel="De eindweging wijkt meer dan één punt af van het gemiddelde">
            <p>Schrijf in de toelichting kort waarom. Dat helpt wie de uitkomst later leest.</p>
          </Melding>
        )}
      </div>
    </>
  )
}
