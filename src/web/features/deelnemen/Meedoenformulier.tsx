import { zodResolver } from '@hookform/resolvers/zod'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { functieIds } from '~/domein/sessie/functies'
import { useNeemPlaats } from '../../gegevens/sessie/deelname'
import { focusVeld } from '../../ui/focusVeld'
import { Knop } from '../../ui/Knop'
import { Melding } from '../../ui/Melding'
import { Functiekeuze, TOEHOORDER } from './Functiekeuze'
import styles from './Meedoenformulier.module.css'

const schema = z.object({
  functie: z.enum([...functieIds, TOEHOORDER], {
    error: 'Kies uw functie, of kies dat u alleen meeluistert.',
  }),
})

/** A functie and a button: that is all it takes to join. */
export function Meedoenformulier({ code }: { code: string }) {
  const navigate = useNavigate()
  const neemPlaats = useNeemPlaats(code)
  const form = useForm<z.input<typeof schema>, unknown, z.output<typeof schema>>({
    resolver: zodResolver(schema),
    shouldFocusError: false,
  })
  const { errors, submitCount } = form.formState
  const fout = errors.functie?.message
  // When the error is there, so that list and error both come into sight above the button.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt brings the reader there again
  useEffect(() => {
    if (fout) focusVeld('functie')
  }, [fout, submitCount])
  const doeMee = form.handleSubmit(({ functie }) => {
    const toehoorder = functie === TOEHOORDER
    neemPlaats.mutate(
      { toehoorder, functie: toehoorder ? null : functie },
      {
        onSuccess: ({ sessieId }) =>
          navigate({ to: '/deelname/$sessieId', params: { sessieId }, replace: true }),
      },
    )
  })
  return (
    <form aria-label="Meedoen" noValidate onSubmit={doeMee}>
      <Functiekeuze registratie={form.register('functie')} fout={fout} />
      <div className={styles.voet}>
        {neemPlaats.error && (
          <Melding soort="fout" titel="U doet nog niet mee" rol="alert">
            <p>{neemPlaats.error.message}</p>
          </Melding>
        )}
        <Knop type="submit" bezig={neemPlaats.isPending}>
          Doe mee
        </Knop>
      </div>
    </form>
  )
}
