import type { Verschil } from '~/domein/weging/verschil'
import { kwartaalnaam } from '../../ui/kwartaalnaam'
import { Score } from '../../ui/Score'
import { Stadium } from '../../ui/Stadium'
import { Stelregel } from '../../ui/Stelregel'
import { Uitklap } from '../../ui/Uitklap'
import { stadiumVan } from '../../weergave/stadia'
import type { Uitkomst } from '../../weergave/useUitkomst'
import { voorgangerzin } from '../../weergave/voorgangerzin'

/** What moved since the last weging: the stadium, and each stelling that rose, fell or came in view. */
export function SindsVorige({ uitkomst }: { uitkomst: Uitkomst }) {
  const { kader, vorige, voorgangers, sindsVorige } = uitkomst
  const wiensVorige = voorgangerzin(voorgangers, vorige !== null)
  if (!vorige) {
    return (
      <section aria-labelledby="sinds-vorige">
        <h2 id="sinds-vorige">Sinds de vorige keer</h2>
        <p>{wiensVorige} Volgende keer staat hier wat er is veranderd.</p>
      </section>
    )
  }
  const stellingen = sindsVorige.filter(({ vraag }) => vraag.soort === 'stelling')
  const omhoog = stellingen.filter(({ punten }) => punten !== null && punten > 0)
  const omlaag = stellingen.filter(({ punten }) => punten !== null && punten < 0)
  const beeld = stellingen.filter(({ punten }) => punten === null)
  const toen = stadiumVan(vorige.kader, vorige.stadium)
  const berekend =
    vorige.berekendStadium === vorige.stadium ? null : stadiumVan(vorige.kader, vorige.berekendStadium)
  return (
    <section aria-labelledby="sinds-vorige">
      <h2 id="sinds-vorige">{kopVan(omhoog.length, omlaag.length)}</h2>
      {wiensVorige && <p>{wiensVorige}</p>}
      <p>
        In het {kwartaalnaam(vorige.rondeId)} was het team{' '}
        <Stadium titel={toen.titel} rang={toen.rang} hoogste={toen.hoogste} />
        {berekend && ` (zo vastgesteld; berekend was ${berekend.titel})`}.
        {vorige.kader.versie !== kader.versie &&
          ` Toen gold wegingskader ${vorige.kader.versie}; alleen stellingen met dezelfde tekst zijn vergeleken.`}
      </p>
      <Verschillen titel="Omhoog" verschillen={omhoog} />
      <Verschillen titel="Omlaag" verschillen={omlaag} open />
      <Verschillen titel="Wel of juist geen beeld meer" verschillen={beeld} />
    </section>
  )
}

function kopVan(omhoog: number, omlaag: number): string {
  if (omhoog + omlaag === 0) return 'Geen score is veranderd sinds de vorige keer'
  return `${omhoog} ${omhoog === 1 ? 'stelling ging' : 'stellingen gingen'} omhoog, ${omlaag} omlaag`
}

function Verschillen({
  titel,
  verschillen,
  open = false,
}: {
  titel: string
  verschillen: readonly Verschil[]
  open?: boolean
}) {
  if (verschillen.length === 0) return null
  return (
    <Uitklap titel={`${titel} (${verschillen.length})`} open={open && verschillen.length <= 5}>
      <ul className="plain-list">
        {verschillen.map(({ vraag, vorige, nu }) => (
          <Stelregel
            key={vraag.id}
            id={vraag.id}
            tekst={vraag.tekst}
            rechts={
              <>
                <Score waarde={vorige} /> naar <Score waarde={nu} />
              </>
            }
          />
        ))}
      </ul>
    </Uitklap>
  )
}
