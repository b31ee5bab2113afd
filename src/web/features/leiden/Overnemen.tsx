import { zodResolver } from '@hookform/resolvers/zod'
import { useForm, useWatch } from 'react-hook-form'
import * as z from 'zod/mini'
import type { Regie } from '~/contract/groepssessies'
import { Knop } from '../../ui/Knop'
import { Score } from '../../ui/Score'
import { Veldfout } from '../../ui/Veldfout'
import { vraagVan } from '../../weergave/vraagnaam'
import styles from './Overnemen.module.css'
import { useLeiding } from './useLeiden'

type Eensgezind = Regie['eensgezind'][number]

/** A dot would be a level deeper to the form library, and a number a place in a list. */
const veldnaam = (vraagId: string) => `v${vraagId.replace('.', '_')}`

const schema = z.object({
  vragen: z
    .record(z.string(), z.boolean())
    .check(z.refine((vragen) => Object.values(vragen).includes(true), 'Kies minstens één vraag.')),
})

/** G7: what all agree on, shown as a list first, to take over in one step. */
export function Overnemen() {
  const { eensgezind } = useLeiding().regie
  return (
    <section aria-labelledby="eensgezind">
      <h2 id="eensgezind">Hierover is iedereen het eens</h2>
      {eensgezind.length === 0 ? (
        <p>Er is niets meer om over te nemen.</p>
      ) : (
        // Made anew for another list, so that a vraag that comes back to it is ticked.
        <Overneemformulier key={eensgezind.map(({ vraagId }) => vraagId).join()} eensgezind={eensgezind} />
      )}
    </section>
  )
}

function Overneemformulier({ eensgezind }: { eensgezind: readonly Eensgezind[] }) {
  const { regie, kader, doe, bezig } = useLeiding()
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: {
      // What nobody has a view on is worth a word first, so that one is not taken over by itself.
      vragen: Object.fromEntries(
        eensgezind.map(({ vraagId, waarde }) => [veldnaam(vraagId), waarde !== 'geen-beeld']),
      ),
    },
  })
  const aangekruist = useWatch({ control: form.control, name: 'vragen' })
  const aantal = Object.values(aangekruist).filter(Boolean).length
  const neemOver = form.handleSubmit(({ vragen }) =>
    doe({
      soort: 'neem-over',
      vraagIds: eensgezind.map(({ vraagId }) => vraagId).filter((id) => vragen[veldnaam(id)]),
    }),
  )
  const fout = form.formState.errors.vragen?.message
  return (
    <form aria-label="Overnemen waarover iedereen het eens is" noValidate onSubmit={neemOver}>
      <p>Kijk de lijst na. Wat is aangekruist, wordt in één keer als afspraak vastgelegd.</p>
      {typeof fout === 'string' && <Veldfout id="overnemen-fout" tekst={fout} />}
      <ul className={styles.lijst}>
        {eensgezind.map(({ vraagId, waarde, aantal: samen }) => {
          const vraag = vraagVan(kader, vraagId)
          return (
            <li key={vraagId}>
              <label className={styles.regel}>
                <input
                  type="checkbox"
                  disabled={!regie.leiding.ikLeid}
                  aria-describedby={fout ? 'overnemen-fout' : undefined}
                  {...form.register(`vragen.${veldnaam(vraagId)}`)}
                />
                <Score waarde={waarde} />
                <span>
                  {vraag.soort === 'stelling' && <b>{vraag.id} </b>}
                  {vraag.tekst} <span className={styles.wie}>Alle {samen}.</span>
                </span>
              </label>
            </li>
          )
        })}
      </ul>
      {regie.leiding.ikLeid && (
        <Knop type="submit" variant="rustig" bezig={bezig === 'neem-over'}>
          Neem over ({aantal})
        </Knop>
      )}
    </form>
  )
}
