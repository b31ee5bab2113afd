import { useState } from 'react'
import { Balk } from '~/web/ui/Balk'
import { Dialoog } from '~/web/ui/Dialoog'
import { Knop } from '~/web/ui/Knop'
import { Uitklap } from '~/web/ui/Uitklap'

/** What stands around the content: the bar, what folds out, what asks first. */
export function Kaderdelen() {
  const [open, setOpen] = useState(false)
  const sluit = () => setOpen(false)
  return (
    <>
      <h2>Balk</h2>
      <Balk
        naam={<a href="#stijlgids">Wegingskader</a>}
        menunaam="Voorbeeld van het hoofdmenu"
        navigatie={
          <>
            <a href="#stijlgids">Mijn teams</a>
            <a href="#stijlgids" aria-current="page">
              Weging
            </a>
            <a href="#stijlgids">Groepssessie</a>
          </>
        }
        persoon={
          <>
            <span>M. Visser · begeleider</span>
            <Knop variant="tekst">Afmelden</Knop>
          </>
        }
        mededeling="Voorbeeldgegevens: alles wat u hier doet blijft op deze computer."
      />
      <h2>Uitklap</h2>
      <Uitklap titel="Hoe is dit gemiddelde berekend?">
        <p>Het is het gemiddelde van de acht scores. Geen beeld telt niet mee.</p>
      </Uitklap>
      <Uitklap titel="Zo werkt het toetsenbord" open>
        <p>Kies met 1 tot en met 5, of 0 voor Geen beeld. Met de pijltjes kiest u de vorige of volgende.</p>
      </Uitklap>
      <h2>Dialoog</h2>
      <Knop variant="rustig" onClick={() => setOpen(true)}>
        Open een dialoog
      </Knop>
      <Dialoog
        open={open}
        titel="Weging indienen?"
        onSluit={sluit}
        acties={
          <>
            <Knop onClick={sluit}>Weging indienen</Knop>
            <Knop variant="rustig" onClick={sluit}>
              Nog niet, terug naar de weging
            </Knop>
          </>
        }
      >
        <p>Daarna kunt u de scores niet meer wijzigen. De districtsmanager bekijkt de weging.</p>
      </Dialoog>
    </>
  )
}
