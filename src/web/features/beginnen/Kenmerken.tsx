import { zodResolver } from '@hookform/resolvers/zod'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { FormProvider, useForm } from 'react-hook-form'
import { kenmerkenSchema } from '~/contract/weging'
import { useWeging, useWijzigKenmerken } from '../../gegevens/weging'
import { Knop } from '../../ui/Knop'
import { Kop } from '../../ui/Kop'
import { knopKlasse } from '../../ui/knopKlasse'
import { Melding } from '../../ui/Melding'
import { usePaginatitel } from '../../ui/usePaginatitel'
import styles from './Beginnen.module.css'
import { Kenmerkvragen } from './Kenmerkvragen'

const route = getRouteApi('/besloten/wegingen/$wegingId/kenmerken')

/** The kenmerken of a weging that has begun; to be changed until it is handed in. */
export function Kenmerken() {
  const { wegingId } = route.useParams()
  const { weging, kader } = useWeging(wegingId)
  const navigate = useNavigate()
  const wijzig = useWijzigKenmerken(weging)
  usePaginatitel(`Kenmerken, ${weging.team.naam}`)
  const form = useForm({ resolver: zodResolver(kenmerkenSchema), values: weging.kenmerken })
  const bewaar = form.handleSubmit((kenmerken) =>
    wijzig.mutate(kenmerken, {
      onSuccess: () => navigate({ to: '/wegingen/$wegingId', params: { wegingId } }),
    }),
  )
  return (
    <>
      <Kop titel="Wat past bij het team?" />
      <FormProvider {...form}>
        <form onSubmit={bewaar} className={styles.formulier}>
          <Kenmerkvragen kader={kader} disabled={!weging.magBewerken} />
          {weging.magBewerken && (
            <p>
              Scores die u al gaf blijven bewaard. Geldt een stelling niet meer, dan telt haar score niet mee
              tot zij weer geldt.
            </p>
          )}
          {wijzig.error && (
            <Melding soort="fout" titel="De kenmerken zijn niet bewaard" rol="alert">
              <p>{wijzig.error.message}</p>
            </Melding>
          )}
          {weging.magBewerken ? (
            <Knop type="submit" bezig={wijzig.isPending}>
              Kenmerken bewaren
            </Knop>
          ) : (
            <Link to="/wegingen/$wegingId/uitkomst" params={{ wegingId }} className={knopKlasse('rustig')}>
              Naar de uitkomst
            </Link>
          )}
        </form>
      </FormProvider>
    </>
  )
}
