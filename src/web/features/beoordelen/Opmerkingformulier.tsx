import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { maximumReden, redenSchema } from '~/contract/levensloop'
import type { Vraag } from '~/domein/kader/vragen'
import { usePlaatsOpmerking } from '../../gegevens/levensloop'
import { Knop } from '../../ui/Knop'
import { Tekstvak } from '../../ui/Tekstvak'
import { volNaam } from '../../weergave/vraagnaam'

const schema = z.object({ tekst: redenSchema })

interface Props {
  wegingId: string
  vraag: Vraag
  klaar: () => void
}

/** One remark. What was typed stays until the server has it. */
export function Opmerkingformulier({ wegingId, vraag, klaar }: Props) {
  const plaats = usePlaatsOpmerking(wegingId)
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { tekst: '' } })
  const { setFocus } = form
  useEffect(() => setFocus('tekst'), [setFocus])
  const verstuur = form.handleSubmit(({ tekst }) =>
    plaats.mutate({ vraagId: vraag.id, tekst }, { onSuccess: klaar }),
  )
  return (
    <form noValidate onSubmit={verstuur}>
      <Tekstvak
        id={`opmerking-${vraag.id}`}
        label={`Opmerking bij ${volNaam(vraag)}`}
        uitleg="Het team ziet dit meteen en kan reageren."
        rijen={2}
        hoogstens={maximumReden}
        registratie={form.register('tekst')}
        fout={form.formState.errors.tekst?.message ?? plaats.error?.message}
      />
      <div className="actions">
        <Knop type="submit" variant="rustig" bezig={plaats.isPending}>
          Opmerking plaatsen
        </Knop>
        <Knop variant="tekst" onClick={klaar}>
          Annuleren
        </Knop>
      </div>
    </form>
  )
}
