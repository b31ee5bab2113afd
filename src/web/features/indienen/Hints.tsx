import { Link } from '@tanstack/react-router'
import type { Hint, Hintsoort } from '~/domein/weging/hints'
import { Uitklap } from '../../ui/Uitklap'
import { vraagElementId } from '../../ui/vraagElementId'

const soorten: { soort: Hintsoort; titel: (aantal: number) => string }[] = [
  {
    soort: 'sprong',
    titel: (n) =>
      n === 1
        ? 'Eén score ging twee of meer punten omhoog of omlaag'
        : `${n} scores gingen twee of meer punten omhoog of omlaag`,
  },
  {
    soort: 'eindweging-wijkt-af',
    titel: (n) =>
      n === 1
        ? 'Eén eindweging wijkt af van het gemiddelde'
        : `${n} eindwegingen wijken af van het gemiddelde`,
  },
  {
    soort: 'hoge-score',
    titel: (n) => (n === 1 ? 'Eén stelling kreeg een 4 of 5' : `${n} stellingen kregen een 4 of 5`),
  },
]

/** Answers without a toelichting that a reader may ask about. A hint: handing in is possible all the same. */
export function Hints({ wegingId, hints }: { wegingId: string; hints: readonly Hint[] }) {
  if (hints.length === 0) return null
  return (
    <section aria-labelledby="hints">
      <h2 id="hints">Hier kan een toelichting helpen</h2>
      <p>Deze antwoorden hebben geen toelichting. Dat mag. Wie de weging leest, vraagt er misschien naar.</p>
      {soorten.map(({ soort, titel }) => {
        const leden = hints.filter((hint) => hint.soort === soort)
        if (leden.length === 0) return null
        return (
          <Uitklap key={soort} titel={titel(leden.length)}>
            <ul>
              {leden.map(({ vraag }) => (
                <li key={vraag.id}>
                  <Link
                    to="/wegingen/$wegingId/onderdelen/$sectieId"
                    params={{ wegingId, sectieId: vraag.sectie.id }}
                    hash={vraagElementId(vraag.id)}
                  >
                    {vraag.soort === 'stelling' ? `${vraag.id} ${vraag.tekst}` : vraag.tekst}
                  </Link>
                </li>
              ))}
            </ul>
          </Uitklap>
        )
      })}
    </section>
  )
}
