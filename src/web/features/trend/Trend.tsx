import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { usePersoon } from '../../gegevens/aanmelding'
import { kaderQuery } from '../../gegevens/kader'
import { magLandZien } from '../../gegevens/landelijkBeeld'
import { trendQuery } from '../../gegevens/trend'
import { datumEnTijd } from '../../ui/datum'
import { Grafiek } from '../../ui/grafiek/Grafiek'
import { Kop } from '../../ui/Kop'
import { LegeStaat } from '../../ui/LegeStaat'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Keuzes } from './Keuzes'
import { Lijngrafiek } from './Lijngrafiek'
import { trendgegevens } from './trendgegevens'
import { isMeting } from './trendreeks'
import { trendkop, trendsamenvatting } from './trendzin'
import { useWie } from './useWie'
import { bestandsnaam, watIsHet } from './watIsHet'

const route = getRouteApi('/besloten/trend')

/** How a mean moved over the quarters: of the land, a district or a team, in all or in one section or stelling. */
export function Trend() {
  usePaginatitel('Trend')
  const { gekozen } = route.useLoaderData()
  if (gekozen === null) {
    return (
      <>
        <Kop titel="Trend" />
        <LegeStaat titel="Er zijn geen cijfers om te tonen">
          Een trend is er van het team, het district of het land dat u mag zien, zodra er een ronde is
          geopend.
        </LegeStaat>
      </>
    )
  }
  return <VanKeuze />
}

function VanKeuze() {
  const keuze = route.useLoaderData().gekozen ?? {}
  const land = magLandZien(usePersoon())
  const { punten, standVan } = useSuspenseQuery(trendQuery(keuze)).data
  const laatste = punten.at(-1)
  const kader = useSuspenseQuery(kaderQuery(laatste?.kaderVersie ?? '')).data
  const wie = useWie(keuze)
  const wat = watIsHet(kader, keuze)
  const kop = trendkop(punten)
  const uitAndere = punten.some(({ voorgangers }) => voorgangers.length > 0)
  return (
    <>
      <Kop
        titel={kop}
        boven={`Trend · ${wie.naam} · ${wat.kort}`}
        terzijde={`Stand van ${datumEnTijd(standVan)}`}
      />
      <Keuzes keuze={keuze} kader={kader} land={land} wie={wie} />
      {wat.tekst && <p>{wat.tekst}</p>}
      {punten.some(isMeting) ? (
        <Grafiek
          titel={`${wie.naam}, ${wat.kort}: ${kop}`}
          samenvatting={trendsamenvatting(punten)}
          legenda={`Het gemiddelde van alle scores van 1 tot 5, van wat is vastgesteld. Het aantal teams staat in de tabel, en tussen haakjes waar daar plaats voor is. ○ nog maar weinig teams. Een streepje: geen scores. Waar de lijn stopt, zijn de kwartalen niet verbonden.${uitAndere ? ' ■ van de teams waaruit dit team is ontstaan; een stippellijn leidt van hen naar het team zelf.' : ''}`}
          bestand={bestandsnaam(keuze)}
          tekening={(breedte) => <Lijngrafiek breedte={breedte} punten={punten} />}
          gegevens={trendgegevens(kader, punten)}
        />
      ) : (
        <LegeStaat titel="Nog geen cijfers om te tonen">
          Een trend ontstaat als wegingen zijn vastgesteld.
        </LegeStaat>
      )}
    </>
  )
}
