import { zodResolver } from '@hookform/resolvers/zod'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Navigate, useNavigate } from '@tanstack/react-router'
import { FormProvider, useForm } from 'react-hook-form'
import { kenmerkenSchema } from '~/contract/weging'
import { kaderQuery } from '../../gegevens/kader'
import { teamsQuery } from '../../gegevens/teams'
import { useStartWeging } from '../../gegevens/weging'
import { Knop } from '../../ui/Knop'
import { Kop } from '../../ui/Kop'
import { kwartaalnaam } from '../../ui/kwartaalnaam'
import { Melding } from '../../ui/Melding'
import { usePaginatitel } from '../../ui/usePaginatitel'
import styles from './Beginnen.module.css'
import { Kenmerkvragen } from './Kenmerkvragen'

const route = getRouteApi('/besloten/teams/$teamId/beginnen')

/** Before the questions: what the team is like, as far as that decides which questions there are. */
export function Beginnen() {
  const { teamId } = route.useParams()
  const { openRonde, teams } = useSuspenseQuery(teamsQuery).data
  const team = teams.find(({ id }) => id === teamId)
  usePaginatitel(team ? `Weging beginnen, ${team.naam}` : 'Weging beginnen')
  if (team?.weging) return <Navigate to="/wegingen/$wegingId" params={{ wegingId: team.weging.id }} replace />
  if (!team?.magBewerken || !openRonde) {
    return (
      <>
        <Kop titel="Hier kunt u geen weging beginnen" />
        <p>Alleen een begeleider van het team kan dat, in een open ronde.</p>
      </>
    )
  }
  if (!team.doetMee) {
    return (
      <>
        <Kop titel="Dit team doet dit kwartaal niet mee" boven={kwartaalnaam(openRonde.id)} />
        <p>
          {team.naam} staat niet in deze ronde. Klopt dat niet, vraag dan het programmabureau om het team toe
          te voegen.
        </p>
      </>
    )
  }
  return (
    <>
      <Kop titel={`Weging van ${team.naam} beginnen`} boven={kwartaalnaam(openRonde.id)} />
      <Beginformulier
        teamId={team.id}
        kaderVersie={openRonde.kaderVersie}
        kenmerkenVorige={team.kenmerkenVorige}
      />
    </>
  )
}

interface Props {
  teamId: string
  kaderVersie: string
  kenmerkenVorige: { participatiewet: boolean; indelingOpBsn: boolean } | null
}

function Beginformulier({ teamId, kaderVersie, kenmerkenVorige }: Props) {
  const { data: kader } = useSuspenseQuery(kaderQuery(kaderVersie))
  const navigate = useNavigate()
  const startWeging = useStartWeging()
  const form = useForm({
    resolver: zodResolver(kenmerkenSchema),
    defaultValues: kenmerkenVorige ?? { participatiewet: false, indelingOpBsn: false },
  })
  const begin = form.handleSubmit((kenmerken) =>
    startWeging.mutate(
      { teamId, kenmerken },
      {
        onSuccess: ({ id: wegingId }) =>
          navigate({ to: '/wegingen/$wegingId', params: { wegingId }, replace: true }),
      },
    ),
  )
  const vragen = kader.secties.reduce((som, { stellingen }) => som + stellingen.length + 1, 0)
  return (
    <FormProvider {...form}>
      <form onSubmit={begin} className={styles.formulier}>
        <p>
          U bespreekt met het team {vragen} vragen in {kader.secties.length} onderdelen. Elk antwoord wordt
          meteen bewaard. U kunt altijd stoppen en later verder gaan.
        </p>
        <fieldset>
          <legend className={styles.legenda}>Wat past bij uw team?</legend>
          <p className={styles.hint}>
            {kenmerkenVorige
              ? 'Zo stond het bij de vorige weging. Klopt het nog? U kunt dit wijzigen tot u de weging indient.'
              : 'Kruis aan wat klopt. U kunt dit wijzigen tot u de weging indient.'}
          </p>
          <Kenmerkvragen kader={kader} />
        </fieldset>
        {startWeging.error && (
          <Melding soort="fout" titel="De weging is niet begonnen" rol="alert">
            <p>{startWeging.error.message}</p>
          </Melding>
        )}
        <Knop type="submit" bezig={startWeging.isPending}>
          Begin met de stellingen
        </Knop>
      </form>
    </FormProvider>
  )
}
