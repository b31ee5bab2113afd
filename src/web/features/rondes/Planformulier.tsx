import { zodResolver } from '@hookform/resolvers/zod'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { RondeInLijst } from '~/contract/rondes'
import { usePlanRonde } from '../../gegevens/rondes'
import { meldBijVelden } from '../../gegevens/veldfouten'
import { Aankruisvak } from '../../ui/Aankruisvak'
import { Formuliermelding } from '../../ui/Formuliermelding'
import { Invoerveld } from '../../ui/Invoerveld'
import { Keuzelijst } from '../../ui/Keuzelijst'
import { Knop } from '../../ui/Knop'
import { planschema, volgendPlan } from './planschema'
import styles from './Rondes.module.css'

interface Props {
  laatste: RondeInLijst | undefined
  kaderVersies: readonly string[]
}

/** Plans a ronde. The quarter after the last one stands there already. */
export function Planformulier({ laatste, kaderVersies }: Props) {
  const navigate = useNavigate()
  const plan = usePlanRonde()
  const [fout, setFout] = useState<string | null>(null)
  const form = useForm({
    resolver: zodResolver(planschema),
    defaultValues: volgendPlan(laatste, kaderVersies),
  })
  const { errors } = form.formState
  const verstuur = form.handleSubmit((velden) => {
    setFout(null)
    plan.mutate(velden, {
      onSuccess: ({ id: rondeId }) => navigate({ to: '/rondes/$rondeId', params: { rondeId } }),
      onError: (error) => setFout(meldBijVelden(form, ['id', 'opent', 'sluit', 'kaderVersie'], error)),
    })
  })
  return (
    <form onSubmit={verstuur} noValidate className={styles.formulier} aria-labelledby="plannen">
      <Invoerveld
        id="ronde-id"
        label="Kwartaal"
        uitleg="Jaar en kwartaal, zoals 2027-Q1."
        registratie={form.register('id')}
        fout={errors.id?.message}
      />
      <div className={styles.dagen}>
        <Invoerveld
          id="ronde-opent"
          type="date"
          label="Eerste dag"
          registratie={form.register('opent')}
          fout={errors.opent?.message}
        />
        <Invoerveld
          id="ronde-sluit"
          type="date"
          label="Laatste dag"
          registratie={form.register('sluit')}
          fout={errors.sluit?.message}
        />
      </div>
      <Keuzelijst
        id="ronde-kader"
        label="Versie van het wegingskader"
        leeg="Kies een versie"
        opties={kaderVersies.map((versie) => ({ waarde: versie, tekst: versie }))}
        registratie={form.register('kaderVersie')}
        fout={errors.kaderVersie?.message}
      />
      <Aankruisvak
        id="ronde-tegenlezer"
        label="Een tweede persoon leest mee"
        uitleg="Een districtsmanager van elders geeft dan een oordeel voordat een weging wordt vastgesteld."
        registratie={form.register('tegenlezer')}
      />
      <Formuliermelding fout={fout} mislukt="De ronde is niet gepland" />
      <Knop type="submit" bezig={plan.isPending}>
        Ronde plannen
      </Knop>
    </form>
  )
}
