import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { usePersoon } from '../../gegevens/aanmelding'
import { magKaderOpnemen, teGroot, useControleerKader } from '../../gegevens/kaders'
import { Bestandskeuze } from '../../ui/Bestandskeuze'
import { Bezig } from '../../ui/Bezig'
import { Kop } from '../../ui/Kop'
import { LegeStaat } from '../../ui/LegeStaat'
import { Melding } from '../../ui/Melding'
import { Stapkop } from '../../ui/Stapkop'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Controle } from './Controle'

/** Takes in a next version from a file: look first at what is wrong or different, then decide. */
export function Opnemen() {
  usePaginatitel('Versie opnemen')
  const mag = magKaderOpnemen(usePersoon())
  return (
    <>
      <Kop
        titel="Versie van het wegingskader opnemen"
        boven={
          <Link to="/kaders" activeOptions={{ exact: true }}>
            Alle versies
          </Link>
        }
      />
      {mag ? (
        <UitBestand />
      ) : (
        <LegeStaat titel="Alleen een beheerder neemt versies op">
          Vraag een beheerder om de volgende versie op te nemen. Daarna kan het programmabureau er een ronde
          mee plannen.
        </LegeStaat>
      )}
    </>
  )
}

function UitBestand() {
  const [begonnen, setBegonnen] = useState(false)
  const controleer = useControleerKader()
  if (controleer.data) {
    return <Controle gezien={controleer.data} onOpnieuw={() => controleer.reset()} />
  }
  const kies = ([bestand]: readonly File[]) => {
    if (!bestand) return
    setBegonnen(true)
    controleer.mutate(bestand)
  }
  return (
    <>
      <p>
        Kies het bestand van de volgende versie. U ziet eerst wat er niet klopt en wat er anders is dan in de
        hoogste versie die er nu is. Er wordt niets opgenomen voordat u daarop drukt.
      </p>
      {controleer.error && (
        <Melding soort="fout" titel="Het bestand is niet gecontroleerd" rol="alert">
          <p>{controleer.error.message}</p>
        </Melding>
      )}
      {controleer.isPending ? (
        <Bezig zin="Het bestand wordt gecontroleerd." stop={null} />
      ) : (
        <>
          <Stapkop id="bestand" metFocus={begonnen}>
            JSON-bestand
          </Stapkop>
          <Bestandskeuze
            label="Kies het JSON-bestand"
            uitleg="Begin met het bestand van een versie die er al is: open die versie en download haar. Hoogstens 1 MB."
            soorten=".json"
            bezwaar={teGroot}
            onKies={kies}
          />
        </>
      )}
    </>
  )
}
