import { zodResolver } from '@hookform/resolvers/zod'
import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { maximumNotitie, notitieSchema } from '~/contract/groepssessies'
import { Knop } from '../../ui/Knop'
import { Tekstvak } from '../../ui/Tekstvak'
import styles from './Zinformulier.module.css'

const schema = z.object({ tekst: notitieSchema })

interface Props {
  id: string
  label: ReactNode
  uitleg?: ReactNode
  knop: string
  bezig: boolean
  beginwaarde?: string | undefined
  onTyp?: (tekst: string) => void
  /** `klaar` empties the field, once what was typed has been recorded. */
  onVerstuur: (tekst: string, klaar: () => void) => void
}

/** A field for one sentence and the button that records it. What was typed stays until it has been recorded. */
export function Zinformulier({ id, label, uitleg, knop, bezig, beginwaarde = '', onTyp, onVerstuur }: Props) {
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { tekst: beginwaarde } })
  const verstuur = form.handleSubmit(({ tekst }) => onVerstuur(tekst, () => form.reset({ tekst: '' })))
  return (
    <form
      aria-label={typeof label === 'string' ? label : undefined}
      noValidate
      className={styles.formulier}
      onSubmit={verstuur}
    >
      <Tekstvak
        id={id}
        label={label}
        uitleg={uitleg}
        rijen={2}
        hoogstens={maximumNotitie}
        beginwaarde={beginwaarde}
        registratie={form.register('tekst', { onChange: (event) => onTyp?.(event.target.value) })}
        fout={form.formState.errors.tekst?.message}
      />
      <Knop type="submit" variant="rustig" bezig={bezig}>
        {knop}
      </Knop>
    </form>
  )
}
