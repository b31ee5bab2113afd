import { useFormContext, useWatch } from 'react-hook-form'
import { Invoerveld } from '../../ui/Invoerveld'
import { minutenveldSchema } from './sectievelden'
import { duur } from './tempowoorden'

/** How long it is to last, with what that leaves for each vraag while one types. */
export function Duurveld({ vragen, uitleg }: { vragen: number; uitleg?: string }) {
  const { register, control, formState } = useFormContext<{ minuten: string }>()
  const minuten = minutenveldSchema.safeParse(useWatch({ control, name: 'minuten' }))
  const perVraag =
    minuten.success && vragen > 0
      ? `Voor ${vragen === 1 ? '1 vraag' : `${vragen} vragen`} is dat ${duur((minuten.data * 60) / vragen)} per vraag.`
      : ''
  return (
    <Invoerveld
      id="minuten"
      label="Hoe lang duurt het, in minuten?"
      getal
      uitleg={
        <>
          {uitleg} {perVraag}
        </>
      }
      registratie={register('minuten')}
      fout={formState.errors.minuten?.message}
    />
  )
}
