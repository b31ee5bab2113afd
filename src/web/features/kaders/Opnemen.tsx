import { Link } from '@tanstack/react-router'
import { usePersoon } from '../../gegevens/aanmelding'
import { magKaderOpnemen, teGroot, useControleerKader } from '../../gegevens/kaders'
import { Bestandcontrole } from '../../ui/Bestandcontrole'
import { Kop } from '../../ui/Kop'
import { LegeStaat } from '../../ui/LegeStaat'
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
  return (
    <Bestandcontrole
      titel="JSON-bestand"
      controleer={useControleerKader()}
      toon={(gezien, opnieuw) => <Controle gezien={gezien} onOpnieuw={opnieuw} />}
      vooraf={
        <p>
          Kies het bestand van de volgende versie. U ziet eerst wat er niet klopt en wat er anders is dan in
          de hoogste versie die er nu is. Er wordt niets opgenomen voordat u daarop drukt.
        </p>
      }
      label="Kies het JSON-bestand"
      uitleg="Begin met het bestand van een versie die er al is: open die versie en download haar. Hoogstens 1 MB."
      soorten=".json"
      bezwaar={teGroot}
    />
  )
}
