import { Aankruisvak } from '~/web/ui/Aankruisvak'
import { Keuzerondjes } from '~/web/ui/Keuzerondjes'
import { Tekstvak } from '~/web/ui/Tekstvak'
import styles from './Formulierdelen.module.css'

const lang = 'Het team heeft dit kwartaal twee keer samen gekeken naar de verdeling van de caseload. '

/** Fields beside the scale: text, checkboxes and a short choice. */
export function Formulierdelen() {
  return (
    <>
      <h2>Velden</h2>
      <div className={styles.velden}>
        <Tekstvak
          id="veld-leeg"
          naam="leeg"
          label="Toelichting"
          uitleg="Wat ziet u in het team? Noem geen namen van cliënten."
        />
        <Tekstvak id="veld-bijna" naam="bijna" label="Bijna vol" beginwaarde={lang} hoogstens={100} />
        <Tekstvak
          id="veld-fout"
          naam="veldfout"
          label="Reden van het verschil"
          beginwaarde={lang + lang}
          hoogstens={100}
          fout="Maak de tekst korter dan 100 tekens."
        />
        <Tekstvak id="veld-lezen" naam="lezen" label="Alleen lezen" beginwaarde={lang} alleenLezen />
        <Aankruisvak
          id="participatiewet"
          naam="participatiewet"
          label="Het team voert de Participatiewet uit"
          uitleg="Dan telt stelling 2.8 mee, over de overdracht naar ketenpartijen."
          aangekruist
        />
        <Aankruisvak
          id="indelingOpBsn"
          naam="indelingOpBsn"
          label="De caseload is verdeeld op bsn"
          uitleg="Dan staan de stellingen 3.3 en 3.4 het stadium SMC in de basis niet in de weg."
        />
        <Aankruisvak
          id="vast"
          naam="vast"
          label="Dit kenmerk ligt vast"
          uitleg="De weging is ingediend."
          aangekruist
          disabled
        />
        <Keuzerondjes
          id="botsing"
          vraag="Welk antwoord op stelling 3.2 blijft staan?"
          uitleg="M. Visser en J. de Groot wijzigden dit antwoord allebei."
          opties={[
            { waarde: 'mijn', label: 'Mijn antwoord: 3', uitleg: 'M. Visser, vandaag om 10.42 uur' },
            { waarde: 'ander', label: 'Het andere antwoord: 2', uitleg: 'J. de Groot, vandaag om 10.41 uur' },
          ]}
          fout="Kies welk antwoord blijft staan."
        />
      </div>
    </>
  )
}
