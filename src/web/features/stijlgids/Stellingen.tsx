import { useForm } from 'react-hook-form'
import { Knop } from '~/web/ui/Knop'
import { Schaalkeuze } from '~/web/ui/Schaalkeuze'
import { Tekstvak } from '~/web/ui/Tekstvak'
import { opties } from './voorbeelden'

/** The heart of the form in each of its states, on a real form. */
export function Stellingen() {
  const { register } = useForm({ defaultValues: { gekozen: '4', toelichting: '2', onbekend: 'geen-beeld' } })
  const veld = (naam: 'gekozen' | 'toelichting' | 'onbekend') => ({ naam, registratie: register(naam) })
  return (
    <>
      <h2>Een stelling wegen</h2>
      <form noValidate>
        <Schaalkeuze
          id="stelling-open"
          naam="open"
          nummer="3.3"
          tekst="Alle cliënten uit het afgebakende cliëntenbestand stromen in bij het daarvoor aangewezen SMC."
          opties={opties}
          voetnoot="Uitgangspunt is een afgebakende caseload op postcodegebied, maar bij een basis-SMC kan een indeling op bsn nog volstaan."
        />
        <Schaalkeuze
          id="stelling-gekozen"
          nummer="3.1"
          tekst="Alle medewerkers van het SMC nemen verantwoordelijkheid voor het behandelen van het afgebakende cliëntenbestand met de juiste kwaliteit en binnen de afgesproken tijd."
          opties={opties}
          {...veld('gekozen')}
        >
          <div className="actions">
            <Knop variant="tekst">Toelichting toevoegen</Knop>
            <Knop variant="tekst">Antwoord wissen</Knop>
            <span>Vorig kwartaal: 3</span>
          </div>
        </Schaalkeuze>
        <Schaalkeuze
          id="stelling-toelichting"
          nummer="3.2"
          tekst="Er is een evenredige werkverdeling onder teamleden en subteams. In het SMC bepalen teamleden zelf hoe de caseload wordt verdeeld."
          opties={opties}
          {...veld('toelichting')}
        >
          <Tekstvak
            id="toelichting-3.2"
            label="Toelichting"
            naam="toelichting-3.2"
            beginwaarde="Twee subteams verdelen zelf; het derde wacht nog op de nieuwe planner."
          />
        </Schaalkeuze>
        <Schaalkeuze
          id="stelling-onbekend"
          nummer="T.3"
          tekst="Er worden regelmatig (meerdere keren per jaar) activiteiten georganiseerd ten behoeve van teamontwikkeling."
          opties={opties}
          {...veld('onbekend')}
        />
        <Schaalkeuze
          id="stelling-fout"
          naam="fout"
          nummer="7.1"
          tekst="Het SMC wordt geleid door een duaal managementteam."
          opties={opties}
          fout="Kies een score, of Geen beeld."
        />
        <Schaalkeuze
          id="stelling-gelezen"
          naam="gelezen"
          nummer="1.7"
          tekst="Alleen lezen: elke cliënt is in beeld en heeft een persoonlijk plan dat samen met de cliënt is opgesteld."
          opties={opties}
          gekozen="3"
          alleenLezen
        />
        <Schaalkeuze
          id="stelling-dicht"
          naam="dicht"
          nummer="2.8"
          tekst="Nu niet te beantwoorden: indien professioneel noodzakelijk vindt er een warme overdracht plaats naar ketenpartijen."
          opties={opties}
          gekozen="2"
          disabled
        />
      </form>
    </>
  )
}
