import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { teVeel, useControleerImport } from '../../gegevens/import'
import { kiesRonde, rondesQuery } from '../../gegevens/rondes'
import { Bestandskeuze } from '../../ui/Bestandskeuze'
import { Bezig } from '../../ui/Bezig'
import { LegeStaat } from '../../ui/LegeStaat'
import { Melding } from '../../ui/Melding'
import { Stapkop } from '../../ui/Stapkop'
import { Controle } from './Controle'
import { Rondekeuze } from './Rondekeuze'
import { Sjablonen } from './Sjablonen'

const route = getRouteApi('/besloten/import')

/** Wegingen that were filled in on a template: which ronde, the files, what is in them, and what came of it. */
export function Wegingen() {
  const { rondes } = useSuspenseQuery(rondesQuery).data
  const ronde = kiesRonde(rondes, route.useSearch().ronde)
  const navigate = route.useNavigate()
  if (!ronde) {
    return <LegeStaat titel="Er is nog geen ronde open">Importeren kan zodra een ronde is geopend.</LegeStaat>
  }
  const geopend = rondes.filter(({ fase }) => fase !== 'gepland')
  return (
    <>
      <p>
        Neem wegingen over die buiten de app zijn ingevuld. U ziet eerst wat er klopt en wat er verandert. Er
        wordt niets opgeslagen voordat u op Neem over drukt.
      </p>
      <Rondekeuze rondes={geopend} gekozen={ronde.id} onKies={(id) => navigate({ search: { ronde: id } })} />
      <Rondewegingen key={ronde.id} rondeId={ronde.id} />
    </>
  )
}

function Rondewegingen({ rondeId }: { rondeId: string }) {
  const controleer = useControleerImport(rondeId)
  const [stop, setStop] = useState<AbortController | null>(null)
  const begin = (bestanden: readonly File[]) => {
    const afbreker = new AbortController()
    setStop(afbreker)
    controleer.mutate({ bestanden, signal: afbreker.signal })
  }
  const opnieuw = () => controleer.reset()
  if (controleer.data) return <Controle controle={controleer.data} onOpnieuw={opnieuw} />
  if (controleer.isPending) {
    return (
      <Bezig
        zin="De bestanden worden gecontroleerd."
        stop={{ knop: 'Annuleren', doe: () => stop?.abort() }}
      />
    )
  }
  const afgebroken = stop?.signal.aborted === true
  return (
    <>
      <Stapkop id="bestanden" metFocus={stop !== null}>
        Ingevulde bestanden
      </Stapkop>
      {controleer.error && (
        <Melding
          soort={afgebroken ? 'info' : 'fout'}
          titel={afgebroken ? 'De controle is gestopt' : 'De bestanden zijn niet gecontroleerd'}
          rol="alert"
        >
          <p>{afgebroken ? 'Er is niets opgeslagen.' : controleer.error.message}</p>
        </Melding>
      )}
      <Bestandskeuze
        bezwaar={teVeel}
        label="Kies de ingevulde sjablonen"
        uitleg="Excel-werkmappen (.xlsx), één per team. U kunt ze ook hierheen slepen. Hoogstens 1 MB per bestand."
        soorten=".xlsx"
        meer
        onKies={begin}
      />
      <Sjablonen rondeId={rondeId} />
    </>
  )
}
