import { zodResolver } from '@hookform/resolvers/zod'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { organisatieQuery, useDeelTeamsHerIn } from '../../gegevens/organisatie'
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
  const [fout, setFout] = useState<string | null>(null)
  const form = useForm({
    resolver: zodResolver(herindelingformulier),
    defaultValues: {
      voorgangers: [] as { teamId: string }[],
      nieuw: [{ naam: '', districtId: '' }],
      per: vandaag,
    },
  })
  const verstuur = form.handleSubmit(({ voorgangers, nieuw, per }) => {
    setFout(null)
    deelIn.mutate(
      { voorgangers: voorgangers.map(({ teamId }) => teamId), nieuw, per },
      {
        onSuccess: () => navigate({ to: '/organisatie' }),
        onError: (error) => setFout(error.message),
      },
    )
  })
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
        <form onSubmit={verstuur} noValidate className={styles.formulier}>
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
