import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type Exportkeuze, exportadres, exporttellingQuery } from '../../gegevens/export'
import { datumEnTijd } from '../../ui/datum'
import { knopKlasse } from '../../ui/knopKlasse'
import { Melding } from '../../ui/Melding'
import { Uitklap } from '../../ui/Uitklap'

const heel = new Intl.NumberFormat('nl-NL')

/** How many rows it will be, and the files to choose from. What there is not is said before anything is fetched. */
export function Bestanden({ keuze }: { keuze: Exportkeuze }) {
  const {
    data: telling,
    error,
    isPlaceholderData,
  } = useQuery({
    ...exporttellingQuery(keuze),
    placeholderData: keepPreviousData,
  })
  const leeg = telling?.totaal === 0
  return (
    <section aria-labelledby="bestanden">
      <h2 id="bestanden">Bestanden</h2>
      <p role="status">
        {error ? error.message : telling && !isPlaceholderData ? zin(telling) : 'De rijen worden geteld.'}
      </p>
      {leeg ? (
        <Melding soort="aandacht" titel="Bij deze keuze zijn er geen rijen">
          <p>Kies een andere ronde, of laat een filter weg.</p>
        </Melding>
      ) : (
        <>
          <div className="actions">
            <a className={knopKlasse('hoofd')} href={exportadres(keuze, 'xlsx')}>
              XLSX downloaden, voor Excel
            </a>
            <a className={knopKlasse('rustig')} href={exportadres(keuze, 'csv-punt-komma')}>
              CSV met puntkomma
            </a>
            <a className={knopKlasse('rustig')} href={exportadres(keuze, 'csv')}>
              CSV met komma
            </a>
          </div>
          <Uitklap titel="Ophalen met een programma">
            <p>
              Een programma haalt dezelfde rijen op als JSON, in bladzijden. Onder <code>volgende</code> staat
              het adres van de bladzijde erna. Elke export komt in het logboek.
            </p>
            <p>
              <a href={exportadres(keuze, 'json')}>Eerste bladzijde JSON</a>
            </p>
          </Uitklap>
        </>
      )}
    </section>
  )
}

const zin = ({ totaal, standVan }: { totaal: number; standVan: string }) =>
  `${totaal === 1 ? '1 rij' : `${heel.format(totaal)} rijen`}, stand van ${datumEnTijd(standVan)}.`
