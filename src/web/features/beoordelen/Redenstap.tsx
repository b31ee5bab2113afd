import { zodResolver } from '@hookform/resolvers/zod'
import { type ReactNode, useState } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { maximumReden, redenSchema } from '~/contract/levensloop'
import { Dialoog } from '../../ui/Dialoog'
import { Knop } from '../../ui/Knop'
import { Melding } from '../../ui/Melding'
import { Tekstvak } from '../../ui/Tekstvak'

const schema = z.object({ reden: redenSchema })

interface Props {
  id: string
  label: string
  uitleg: string
  knop: string
  /** Asked before it is done. */
  vraag: string
  ja: string
  gevolg: ReactNode
  bezig: boolean
  fout: string | undefined
  onDoe: (reden: string) => void
}

/** A step that needs a reason and is confirmed first. The reason stays in its field when the step was refused. */
export function Redenstap({ id, label, uitleg, knop, vraag, ja, gevolg, bezig, fout, onDoe }: Props) {
  const [vraagt, setVraagt] = useState(false)
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { reden: '' } })
  const sluit = () => setVraagt(false)
  const bevestig = () => {
    sluit()
    onDoe(form.getValues('reden').trim())
  }
  return (
    <form noValidate onSubmit={form.handleSubmit(() => setVraagt(true))}>
      {fout && (
        <Melding soort="fout" rol="alert" titel="Dat is niet gelukt">
          <p>{fout}</p>
        </Melding>
      )}
      <Tekstvak
        id={id}
        label={label}
        uitleg={uitleg}
        hoogstens={maximumReden}
        registratie={form.register('reden')}
        fout={form.formState.errors.reden?.message}
      />
      <div className="actions">
        <Knop type="submit" variant="rustig" bezig={bezig}>
          {knop}
        </Knop>
      </div>
      <Dialoog
        open={vraagt}
        titel={vraag}
        onSluit={sluit}
        acties={
          <>
            <Knop onClick={bevestig}>{ja}</Knop>
            <Knop variant="rustig" onClick={sluit}>
              Nee, nog niet
            </Knop>
          </>
        }
      >
        <p>{gevolg}</p>
        <p>“{form.getValues('reden').trim()}”</p>
      </Dialoog>
    </form>
  )
}
