import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { rondeQuery } from '../../gegevens/rondes'
import { datumEnTijd } from '../../ui/datum'
import { Kop } from '../../ui/Kop'
import { Melding } from '../../ui/Melding'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Dagenformulier } from './Dagenformulier'
import { Heropenen } from './Heropenen'
import { deelnamezin, looptijdzin, rondekop } from './rondezin'
import { Sluiten } from './Sluiten'
import { Teamkeuze } from './Teamkeuze'
import { Verwijderen } from './Verwijderen'

const route = getRouteApi('/besloten/rondes/$rondeId')

/** One ronde: when it runs, who takes part, and closing it. */
export function Ronde() {
  const { rondeId } = route.useParams()
  const { data: ronde } = useSuspenseQuery(rondeQuery(rondeId))
  const titel = rondekop(ronde)
  usePaginatitel(titel)
  const { fase } = ronde
  const kop = useRef<HTMLHeadingElement>(null)
  const [begin] = useState(fase)
  // Closing and opening again take away the button that had focus; the heading says what became of it.
  useEffect(() => {
    if (fase !== begin) kop.current?.focus()
  }, [fase, begin])
  const gesloten = fase === 'gesloten'
  return (
    <>
      <Kop
        ref={kop}
        titel={titel}
        boven={
          <Link to="/rondes" activeOptions={{ exact: true }}>
            Rondes
          </Link>
        }
        terzijde={`Stand van ${datumEnTijd(ronde.standVan)}`}
      />
      <p>
        {looptijdzin(ronde)} {deelnamezin(ronde)} Het wegingskader is versie {ronde.kaderVersie}.
      </p>
      {fase !== 'gepland' && (
        <p>
          <Link to="/voortgang" search={{ ronde: ronde.id }}>
            Voortgang van deze ronde
          </Link>
        </p>
      )}
      {fase === 'voorbij' && (
        <Melding soort="info" titel="De laatste dag is voorbij">
          <p>Verleng de ronde als teams nog moeten kunnen beginnen. Sluit haar als zij klaar is.</p>
        </Melding>
      )}
      {gesloten ? <Heropenen ronde={ronde} /> : <Dagenformulier ronde={ronde} />}
      {!gesloten && <Teamkeuze ronde={ronde} />}
      {fase === 'gepland' && <Verwijderen ronde={ronde} />}
      {(fase === 'open' || fase === 'voorbij') && <Sluiten ronde={ronde} />}
    </>
  )
}
