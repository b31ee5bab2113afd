import { zodResolver } from '@hookform/resolvers/zod'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import { organisatieQuery, useDeelTeamsHerIn } from '../../gegevens/organisatie'
import { useVerstuur } from '../../gegevens/useVerstuur'
import { Formuliermelding } from '../../ui/Formuliermelding'
import { Invoerveld } from '../../ui/Invoerveld'
import { Knop } from '../../ui/Knop'
import { Kop } from '../../ui/Kop'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { NieuweTeams } from './NieuweTeams'
import styles from './Organisatie.module.css'
import { herindelingformulier } from './schemas'
import { Voorgangers } from './Voorgangers'

/** Teams that merge, a team that is split, or one that is new: the same form, with more or fewer teams on either side. */
export function Herindelen() {
  const { districten, vandaag } = useSuspenseQuery(organisatieQuery).data
  usePaginatitel('Teams herindelen')
  const navigate = useNavigate()
  const deelIn = useDeelTeamsHerIn()
  const form = useForm({
    resolver: zodResolver(herindelingformulier),
    defaultValues: {
      voorgangers: [] as { teamId: string }[],
      nieuw: [{ naam: '', districtId: '' }],
      per: vandaag,
    },
  })
  const nieuwe = useWatch({ control: form.control, name: 'nieuw' })
  const velden = nieuwe.flatMap((_, i) => [`nieuw.${i}.naam`, `nieuw.${i}.districtId`] as const)
  const { fout, verstuur } = useVerstuur(form, ['per', ...velden], deelIn)
  const legVast = form.handleSubmit(({ voorgangers, nieuw, per }) =>
    verstuur({ voorgangers: voorgangers.map(({ teamId }) => teamId), nieuw, per }, () =>
      navigate({ to: '/organisatie' }),
    ),
  )
  return (
    <>
      <Kop
        titel="Teams samenvoegen, splitsen of toevoegen"
        boven={
          <Link to="/organisatie" activeOptions={{ exact: true }}>
            Organisatie
          </Link>
        }
      />
      <p>
        De oude teams houden op, de dag voordat de nieuwe beginnen. Hun begeleiders gaan mee. Wegingen van
        eerdere rondes blijven bij het oude team staan.
      </p>
      <FormProvider {...form}>
        <form onSubmit={legVast} noValidate className={styles.formulier}>
          <Voorgangers districten={districten} vandaag={vandaag} />
          <NieuweTeams districten={districten} />
          <Invoerveld
            id="per"
            type="date"
            label="Eerste dag van de nieuwe teams"
            uitleg="Een ronde die dan al open is houdt de oude teams."
            registratie={form.register('per')}
            fout={form.formState.errors.per?.message}
          />
          <Formuliermelding fout={fout} mislukt="De teams zijn niet gewijzigd" />
          <Knop type="submit" bezig={deelIn.isPending}>
            Teams vastleggen
          </Knop>
        </form>
      </FormProvider>
    </>
  )
}
