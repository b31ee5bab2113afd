import { zodResolver } from '@hookform/resolvers/zod'
import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import type { RondeInLijst } from '~/contract/rondes'
import { usePlanRonde } from '../../gegevens/rondes'
import { useVerstuur } from '../../gegevens/useVerstuur'
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
  /** The version that somebody came to plan a ronde with. */
  kader: string | undefined
}

/** Plans a ronde. The quarter after the last one stands there already. */
export function Planformulier({ laatste, kaderVersies, kader }: Props) {
  const navigate = useNavigate()
  const plan = usePlanRonde()
  const form = useForm({
    resolver: zodResolver(planschema),
    defaultValues: volgendPlan(laatste, kaderVersies, kader),
  })
  const { errors } = form.formState
  const { fout, verstuur } = useVerstuur(form, ['id', 'opent', 'sluit', 'kaderVersie'], plan)
  const planRonde = form.handleSubmit((velden) =>
    verstuur(velden, ({ id: rondeId }) => navigate({ to: '/rondes/$rondeId', params: { rondeId } })),
  )
  return (
    <form onSubmit={planRonde} noValidate className={styles.formulier} aria-labelledby="plannen">
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
