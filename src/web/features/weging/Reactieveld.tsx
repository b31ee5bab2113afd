import { zodResolver } from '@hookform/resolvers/zod'
import type { ChangeEvent } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { maximumReden, redenSchema } from '~/contract/levensloop'
import type { Vraag } from '~/domein/kader/vragen'
import { usePersoon } from '../../gegevens/aanmelding'
import { useBeantwoordOpmerking } from '../../gegevens/levensloop'
import { Reactieconcept } from '../../gegevens/Reactieconcept'
import { Knop } from '../../ui/Knop'
import { Tekstvak } from '../../ui/Tekstvak'
import { volNaam } from '../../weergave/vraagnaam'
import styles from './Reactieveld.module.css'

const schema = z.object({ tekst: redenSchema })

interface Props {
  vraag: Vraag
  wegingId: string
  opmerkingId: string
}

/**
 * What the team says to one remark. It stands within the form of its section, so it is sent by its button. What was typed
 * stays until the server has it, also when one leaves the section or the tab.
 */
export function Reactieveld({ vraag, wegingId, opmerkingId }: Props) {
  const beantwoord = useBeantwoordOpmerking(wegingId)
  const concept = new Reactieconcept(usePersoon().id, opmerkingId)
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { tekst: concept.lees() } })
  const verstuur = form.handleSubmit(({ tekst }) =>
    beantwoord.mutate({ opmerkingId, tekst }, { onSuccess: () => concept.wis() }),
  )
  return (
    <div className={styles.veld}>
      <Tekstvak
        id={`reactie-${opmerkingId}`}
        label={
          <>
            Reactie van het team<span className="visually-hidden"> bij {volNaam(vraag)}</span>
          </>
        }
        uitleg="De districtsmanager ziet dit meteen. Daarna blijft het zo staan."
        rijen={2}
        hoogstens={maximumReden}
        registratie={form.register('tekst', {
          onChange: (event: ChangeEvent<HTMLTextAreaElement>) => concept.bewaar(event.target.value),
        })}
        fout={form.formState.errors.tekst?.message ?? beantwoord.error?.message}
      />
      <Knop variant="rustig" bezig={beantwoord.isPending} onClick={() => void verstuur()}>
        Reactie versturen<span className="visually-hidden"> bij {volNaam(vraag)}</span>
      </Knop>
    </div>
  )
}
