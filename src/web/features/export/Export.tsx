import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useForm, useWatch } from 'react-hook-form'
import { usePersoon } from '../../gegevens/aanmelding'
import { type Exportkeuze, exportkeuzesQuery, magExporteren } from '../../gegevens/export'
import { Kop } from '../../ui/Kop'
import { LegeStaat } from '../../ui/LegeStaat'
import { Melding } from '../../ui/Melding'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Bestanden } from './Bestanden'
import { Keuzes } from './Keuzes'
import { Kolommen } from './Kolommen'

const route = getRouteApi('/besloten/export')

/** Take the answers or the wegingen of a ronde along: choose what, see how much it is, and what its columns mean. */
export function Export() {
  usePaginatitel('Export')
  if (!magExporteren(usePersoon())) {
    return (
      <>
        <Kop titel="Export" />
        <LegeStaat titel="Voor uw rol is er geen export">
          Het programmabureau en de districtsmanagers kunnen een export maken.
        </LegeStaat>
      </>
    )
  }
  return <Exportpagina />
}

function Exportpagina() {
  const { rondes } = useSuspenseQuery(exportkeuzesQuery).data
  const gevraagd = route.useSearch().ronde
  const eerste = rondes.find(({ id }) => id === gevraagd) ?? rondes[0]
  const { register, control } = useForm<Exportkeuze>({
    defaultValues: { wat: 'antwoorden', ronde: eerste?.id ?? '', districtId: '', sectieId: '', status: '' },
  })
  const keuze = useWatch({ control }) as Exportkeuze
  const ronde = rondes.find(({ id }) => id === keuze.ronde)
  return (
    <>
      <Kop titel="Export" />
      <p>
        Neem de antwoorden of de wegingen van een ronde mee als bestand. Van elk team staat er één weging in:
        de laatste die is vastgesteld, of anders de laatste.
      </p>
      {rondes.length === 0 ? (
        <LegeStaat titel="Er is nog geen ronde">Een export maken kan zodra er een ronde is.</LegeStaat>
      ) : (
        <>
          <Keuzes register={register} rondes={rondes} ronde={ronde} />
          {ronde?.geconstrueerd && (
            <Melding soort="info" titel="De antwoorden van deze ronde zijn geconstrueerd">
              <p>Alleen de totalen zijn gepubliceerd. Wat één team antwoordde is bedacht.</p>
            </Melding>
          )}
          {ronde && <Bestanden keuze={keuze} />}
          {ronde && <Kolommen kaderVersie={ronde.kaderVersie} wat={keuze.wat} sectieId={keuze.sectieId} />}
        </>
      )}
    </>
  )
}
