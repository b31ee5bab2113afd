import type { Levensloop } from '~/contract/levensloop'
import type { Weging } from '~/contract/wegingen'
import { datum } from '../../ui/datum'
import { Tegenleesformulier } from './Tegenleesformulier'
import { TegenlezerVragen } from './TegenlezerVragen'

const oordelen = { eens: 'is het eens met deze weging', bespreken: 'wil de weging bespreken' }

/** The view of a second person on this inzending, where the ronde asks for it: who, what they found, and room to say it. */
export function Tegenlezing({ weging, levensloop }: { weging: Weging; levensloop: Levensloop }) {
  const { tegenlezing, tegenlezerNodig } = levensloop
  if (!tegenlezing && !(tegenlezerNodig && weging.status === 'ingediend')) return null
  const vraagt = weging.magBeoordelen && weging.status === 'ingediend' && !tegenlezing?.oordeel
  return (
    <section aria-labelledby="tegenlezing">
      <h2 id="tegenlezing">Tegenlezer</h2>
      {tegenlezing && !tegenlezing.ikBenAanZet && (
        <p>
          {tegenlezing.oordeel && tegenlezing.op
            ? `${tegenlezing.tegenlezer.naam} ${oordelen[tegenlezing.oordeel]} (${datum(tegenlezing.op)}): “${tegenlezing.tekst}”`
            : `${tegenlezing.tegenlezer.naam} is gevraagd om mee te lezen en heeft nog niet gereageerd.`}
        </p>
      )}
      {tegenlezing?.ikBenAanZet && weging.status === 'ingediend' && (
        <Tegenleesformulier wegingId={weging.id} />
      )}
      {vraagt && <TegenlezerVragen wegingId={weging.id} levensloop={levensloop} />}
    </section>
  )
}
