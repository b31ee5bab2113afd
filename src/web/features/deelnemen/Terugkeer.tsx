import { zodResolver } from '@hookform/resolvers/zod'
import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { ApiFout } from '../../api/roepAan'
import { useKeerTerug } from '../../gegevens/sessie/deelname'
import { Knop } from '../../ui/Knop'
import { Melding } from '../../ui/Melding'
import { Codeveld } from './Codeveld'
import { codeSchema } from './codeSchema'
import styles from './Formulier.module.css'

/** The way back to the own seat from another phone. */
export function Terugkeer({ code }: { code: string }) {
  const navigate = useNavigate()
  const keerTerug = useKeerTerug(code)
  const form = useForm({ resolver: zodResolver(codeSchema), defaultValues: { code: '' } })
  const zonderVerbinding = keerTerug.error !== null && !(keerTerug.error instanceof ApiFout)
  const neemIn = form.handleSubmit(({ code: terugkeercode }) =>
    keerTerug.mutate(terugkeercode, {
      onSuccess: ({ sessieId }) =>
        navigate({ to: '/deelname/$sessieId', params: { sessieId }, replace: true }),
      onError: (fout) => {
        if (fout instanceof ApiFout) form.setError('code', { message: fout.message }, { shouldFocus: true })
      },
    }),
  )
  return (
    <form aria-label="Verder op uw eigen plaats" noValidate onSubmit={neemIn} className={styles.formulier}>
      <Codeveld
        id="terugkeercode"
        label="Uw terugkeercode"
        uitleg="U kreeg deze code toen u meedeed. De scores die u al gaf blijven staan."
        registratie={form.register('code')}
        fout={form.formState.errors.code?.message}
      />
      {zonderVerbinding && (
        <Melding soort="fout" titel="Geen verbinding" rol="alert">
          <p>{keerTerug.error?.message}</p>
        </Melding>
      )}
      <Knop type="submit" variant="rustig" bezig={keerTerug.isPending}>
        Neem mijn plaats weer in
      </Knop>
    </form>
  )
}
