import { zodResolver } from '@hookform/resolvers/zod'
import type { ReactNode } from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import * as z from 'zod/mini'
import { vragenVanSessie } from '~/domein/sessie/sessievragen'
import { focusVeld } from '../../ui/focusVeld'
import { Knop } from '../../ui/Knop'
import { Uitklap } from '../../ui/Uitklap'
import { Duurveld } from './Duurveld'
import styles from './Openen.module.css'
import { Sectiekeuze } from './Sectiekeuze'
import { allesOp, gekozenSecties, minutenveldSchema, sectieveldenSchema } from './sectievelden'
import { useLeiding } from './useLeiden'

const schema = z.object({ minuten: minutenveldSchema, secties: sectieveldenSchema })

/** Goes on after a pause, as it was or with another plan. @param children what else can be done */
export function Hervatten({ children }: { children: ReactNode }) {
  const { regie, kader, doe, bezig } = useLeiding()
  const { kenmerken, secties, moment } = regie
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: {
      minuten: String(moment.klok.minuten),
      secties: allesOp(kader.secties, (id) => secties.includes(id)),
    },
  })
  const { errors } = form.formState
  const gekozen = useWatch({ control: form.control, name: 'secties' })
  const aantal = vragenVanSessie(kader, kenmerken, gekozenSecties(gekozen)).length
  const hervat = form.handleSubmit(
    (velden) => doe({ soort: 'hervat', ...velden }),
    (fouten) => {
      if (fouten.secties && !fouten.minuten) focusVeld('secties')
    },
  )
  return (
    <FormProvider {...form}>
      <form aria-label="Verder gaan" noValidate onSubmit={hervat} className={styles.formulier}>
        <Uitklap
          titel="Andere onderdelen of meer tijd"
          open={errors.minuten !== undefined || errors.secties !== undefined}
        >
          <div className={styles.formulier}>
            <Duurveld vragen={aantal} uitleg="Samen met de tijd die al is gebruikt." />
            <Sectiekeuze kader={kader} kenmerken={kenmerken} />
          </div>
        </Uitklap>
        <div className={styles.knoppen}>
          <Knop type="submit" bezig={bezig === 'hervat'}>
            Verder
          </Knop>
          {children}
        </div>
      </form>
    </FormProvider>
  )
}
