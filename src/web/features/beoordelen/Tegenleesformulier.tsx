import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { maximumReden, redenSchema } from '~/contract/levensloop'
import { useGeefTegenlezing } from '../../gegevens/levensloop'
import { Keuzerondjes } from '../../ui/Keuzerondjes'
import { Knop } from '../../ui/Knop'
import { Melding } from '../../ui/Melding'
import { Tekstvak } from '../../ui/Tekstvak'

const schema = z.object({
  oordeel: z.enum(['eens', 'bespreken'], { error: 'Kies wat u van de weging vindt.' }),
  tekst: redenSchema,
})

/** What the second person says, once. It decides nothing: the districtsmanager of the team settles. */
export function Tegenleesformulier({ wegingId }: { wegingId: string }) {
  const geef = useGeefTegenlezing(wegingId)
  const form = useForm<z.input<typeof schema>, unknown, z.output<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: { tekst: '' },
  })
  const { errors } = form.formState
  return (
    <form noValidate onSubmit={form.handleSubmit((oordeel) => geef.mutate(oordeel))}>
      {geef.error && (
        <Melding soort="fout" rol="alert" titel="Dat is niet gelukt">
          <p>{geef.error.message}</p>
        </Melding>
      )}
      <Keuzerondjes
        id="oordeel"
        vraag="U bent gevraagd om mee te lezen. Wat vindt u van deze weging?"
        opties={[
          { waarde: 'eens', label: 'Ik ben het eens' },
          { waarde: 'bespreken', label: 'Ik wil haar bespreken' },
        ]}
        registratie={form.register('oordeel')}
        fout={errors.oordeel?.message}
      />
      <Tekstvak
        id="tegenlezing-tekst"
        label="Licht dat toe"
        uitleg="De districtsmanager van het team leest dit en beslist."
        hoogstens={maximumReden}
        registratie={form.register('tekst')}
        fout={errors.tekst?.message}
      />
      <div className="actions">
        <Knop type="submit" bezig={geef.isPending}>
          Oordeel geven
        </Knop>
      </div>
    </form>
  )
}
