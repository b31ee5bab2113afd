import { ProfielTabel } from '~/web/ui/ProfielTabel'
import { Puntprofiel } from '~/web/ui/Puntprofiel'
import { Score } from '~/web/ui/Score'
import { Stelregel } from '~/web/ui/Stelregel'
import { Wegstrook } from '~/web/ui/Wegstrook'
import { profiel, stadia } from './voorbeelden'

/** What an outcome is built from: the way, what stands in it, and the profile. */
export function Uitkomstdelen() {
  return (
    <>
      <h2>De weg</h2>
      <Wegstrook stadia={stadia} hier="in-ontwikkeling" />
      <Wegstrook stadia={stadia} hier={null} naam="De stadia, nog zonder uitkomst" />
      <h2>Wat in de weg staat</h2>
      <ul className="plain-list">
        <Stelregel
          id="3.2"
          tekst="Er is een evenredige werkverdeling onder teamleden en subteams. In het SMC bepalen teamleden zelf hoe de caseload wordt verdeeld."
          rechts={
            <>
              <Score waarde={2} /> nodig <Score waarde={3} />
            </>
          }
        >
          Vorig kwartaal ook 2. Toelichting: “Twee subteams verdelen zelf; het derde wacht nog op de nieuwe
          planner.”
        </Stelregel>
        <Stelregel
          id="T.3"
          tekst="Er worden regelmatig (meerdere keren per jaar) activiteiten georganiseerd ten behoeve van teamontwikkeling."
          rechts={
            <>
              <Score waarde="geen-beeld" /> nodig <Score waarde={4} />
            </>
          }
        >
          Succesfactor Team(ontwikkeling). Vorig kwartaal 2.
        </Stelregel>
        <Stelregel id="9.7" tekst="Er zijn korte lijnen met SMC's van andere districten." />
      </ul>
      <h2>Profiel</h2>
      <Puntprofiel rijen={profiel} />
      <h3>Hetzelfde als tabel</h3>
      <ProfielTabel bijschrift="Gemiddelde per onderdeel, dit en vorig kwartaal" rijen={profiel} />
    </>
  )
}
