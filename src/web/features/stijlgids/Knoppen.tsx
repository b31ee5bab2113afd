import { useState } from 'react'
import { Knop } from '~/web/ui/Knop'
import { knopKlasse } from '~/web/ui/knopKlasse'

/** Buttons in each variant and state, and links that look like one. */
export function Knoppen() {
  const [bezig, setBezig] = useState(false)
  return (
    <>
      <h2>Knoppen en links</h2>
      <div className="actions">
        <Knop>Weging indienen</Knop>
        <Knop variant="rustig">Wat als: andere scores proberen</Knop>
        <Knop variant="tekst">Antwoord wissen</Knop>
      </div>
      <h3>Bezig</h3>
      <div className="actions">
        <Knop bezig>Weging indienen</Knop>
        <Knop variant="rustig" bezig>
          Gegevens ophalen
        </Knop>
        <Knop variant="rustig" bezig={bezig} onClick={() => setBezig(true)}>
          Maak deze knop bezig
        </Knop>
      </div>
      <h3>Kan nu niet</h3>
      <div className="actions">
        <Knop disabled>Weging indienen</Knop>
        <Knop variant="rustig" disabled>
          Vorige
        </Knop>
        <Knop variant="tekst" disabled>
          Antwoord wissen
        </Knop>
      </div>
      <h3>Links</h3>
      <div className="actions">
        <a href="#stijlgids" className={knopKlasse()}>
          Volgende: Meerwettig werken
        </a>
        <a href="#stijlgids" className={knopKlasse('rustig')}>
          Vorige: Drempelloze klantreis
        </a>
        <a href="#stijlgids" className={knopKlasse('tekst')}>
          Naar de eerste open stelling
        </a>
      </div>
    </>
  )
}
