import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import type { Levensloop } from '~/contract/levensloop'
import { useVraagTegenlezing } from '../../gegevens/levensloop'
import { Keuzelijst } from '../../ui/Keuzelijst'
import { Knop } from '../../ui/Knop'

const schema = z.object({ persoonId: z.string().check(z.minLength(1, 'Kies een tegenlezer.')) })

/** Asks a districtsmanager from elsewhere to read along; another one can be asked while nobody has answered. */
export function TegenlezerVragen({ wegingId, levensloop }: { wegingId: string; levensloop: Levensloop }) {
  const vraag = useVraagTegenlezing(wegingId)
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { persoonId: '' } })
  const { tegenlezers, tegenlezing } = levensloop
  return (
    <form noValidate onSubmit={form.handleSubmit((keuze) => vraag.mutate(keuze))}>
      <Keuzelijst
        id="tegenlezer"
        label={tegenlezing ? 'Een ander vragen' : 'Wie vraagt u om mee te lezen?'}
        uitleg="Een districtsmanager van een ander district ziet deze weging dan ook."
        leeg="Kies een persoon"
        opties={tegenlezers.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
        registratie={form.register('persoonId')}
        fout={form.formState.errors.persoonId?.message ?? vraag.error?.message}
      />
      <div className="actions">
        <Knop type="submit" variant="rustig" bezig={vraag.isPending}>
          Tegenlezer vragen
        </Knop>
      </div>
    </form>
  )
}
