import { useState } from 'react'
import { Foutsamenvatting } from '~/web/ui/Foutsamenvatting'
import { Knop } from '~/web/ui/Knop'
import { knopKlasse } from '~/web/ui/knopKlasse'
import { Laden } from '~/web/ui/Laden'
import { LegeStaat } from '~/web/ui/LegeStaat'
import { Melding } from '~/web/ui/Melding'
import { Voortgang } from '~/web/ui/Voortgang'
import styles from './Meldingen.module.css'

const fouten = [
  { id: 'stelling-fout', tekst: 'Stelling 7.1: kies een score, of Geen beeld' },
  { id: 'veld-fout', tekst: 'Reden van het verschil: maak de tekst korter dan 100 tekens' },
]

/** What the interface says of itself: notices, errors, progress, waiting and nothing yet. */
export function Meldingen() {
  const [toonFouten, setToonFouten] = useState(false)
  return (
    <>
      <h2>Meldingen</h2>
      <Melding soort="info">
        <p>Deze weging is op 12 november 2026 ingediend door M. Visser. U kunt haar lezen en afdrukken.</p>
      </Melding>
      <Melding soort="aandacht" titel="U hebt geen verbinding">
        <p>U kunt doorgaan. Uw antwoorden wachten in deze browser en worden vanzelf verstuurd.</p>
      </Melding>
      <Melding soort="gelukt" titel="De weging is ingediend">
        <p>De districtsmanager kan haar nu bekijken.</p>
      </Melding>
      <Melding soort="fout" titel="De weging is niet ingediend">
        <p>Er kwam geen antwoord van de server. Probeer het opnieuw; uw antwoorden zijn bewaard.</p>
      </Melding>
      <h3>Foutsamenvatting</h3>
      {toonFouten ? (
        <Foutsamenvatting fouten={fouten} />
      ) : (
        <Knop variant="rustig" onClick={() => setToonFouten(true)}>
          Toon de foutsamenvatting
        </Knop>
      )}
      <h2>Voortgang</h2>
      <div className={styles.smal}>
        <Voortgang gedaan={0} totaal={79} />
        <Voortgang gedaan={18} totaal={79} />
        <Voortgang gedaan={79} totaal={79} woord="beantwoord, alles is klaar" />
      </div>
      <h2>Laden</h2>
      <Laden rijen={2} />
      <h2>Nog niets</h2>
      <LegeStaat
        kopniveau={3}
        titel="Er is nog geen weging dit kwartaal"
        actie={
          <a href="#stijlgids" className={knopKlasse()}>
            Weging beginnen
          </a>
        }
      >
        <p>De ronde van het 4e kwartaal 2026 is open tot en met 31 december.</p>
      </LegeStaat>
    </>
  )
}
