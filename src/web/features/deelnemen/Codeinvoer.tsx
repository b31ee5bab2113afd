import { zodResolver } from '@hookform/resolvers/zod'
import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { leesCode } from '~/domein/sessie/deelnamecode'
import { ApiFout } from '../../api/roepAan'
import { useZoekUitnodiging } from '../../gegevens/sessie/deelname'
import { Knop } from '../../ui/Knop'
import { Kop } from '../../ui/Kop'
import { Melding } from '../../ui/Melding'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Blad } from './Blad'
import { Codeveld } from './Codeveld'
import { codeSchema } from './codeSchema'
import styles from './Formulier.module.css'

/** For who has no camera for the QR code: type the code that is on the wall. */
export function Codeinvoer() {
  usePaginatitel('Meedoen met een groepssessie')
  const navigate = useNavigate()
  const zoek = useZoekUitnodiging()
  const form = useForm({ resolver: zodResolver(codeSchema), defaultValues: { code: '' } })
  const { errors } = form.formState
  const zonderVerbinding = zoek.error !== null && !(zoek.error instanceof ApiFout)

  const doeMee = form.handleSubmit(({ code: invoer }) => {
    const code = leesCode(invoer) ?? invoer
    zoek.mutate(code, {
      onSuccess: () => navigate({ to: '/doe-mee/$code', params: { code } }),
      onError: (fout) => {
        if (fout instanceof ApiFout) form.setError('code', { message: fout.message }, { shouldFocus: true })
      },
    })
  })

  return (
    <Blad team="Wegingskader">
      <Kop titel="Doe mee met de groepssessie" />
      <form noValidate onSubmit={doeMee} className={styles.formulier}>
        <Codeveld
          id="code"
          label="Code"
          uitleg="De code staat op het scherm in de zaal. Hoofdletters en spaties hoeven niet."
          registratie={form.register('code')}
          fout={errors.code?.message}
        />
        {zonderVerbinding && (
          <Melding soort="fout" titel="Geen verbinding" rol="alert">
            <p>{zoek.error?.message}</p>
          </Melding>
        )}
        <Knop type="submit" bezig={zoek.isPending}>
          Doe mee
        </Knop>
      </form>
    </Blad>
  )
}
