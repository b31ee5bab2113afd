import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import type { Regie } from '~/contract/groepssessies'
import { useScoreVoor } from '../../gegevens/sessie/regie'
import { Keuzelijst } from '../../ui/Keuzelijst'
import { Knop } from '../../ui/Knop'
import { Veldfout } from '../../ui/Veldfout'
import { kortNaam, vraagVan } from '../../weergave/vraagnaam'
import { vanVeld, verwoordWaarde, waardeveldSchema } from '../../weergave/waardekeuze'
import styles from './Plaatsen.module.css'
import { useLeiding } from './useLeiden'

const schema = z.object({
  vraagId: z.string().check(z.minLength(1, 'Kies de vraag.')),
  waarde: waardeveldSchema,
})
const waarden = ['1', '2', '3', '4', '5', 'geen-beeld']

interface Props {
  zetel: Regie['zetels'][number]
  vragen: readonly string[]
  klaar: () => void
  stop: () => void
}

/** A small field, since this screen may be on the wall. */
export function ScoreVoorFormulier({ zetel, vragen, klaar, stop }: Props) {
  const { regie, kader } = useLeiding()
  const scoor = useScoreVoor(regie.sessie.id)
  const [enige, ...meer] = vragen
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { vraagId: meer.length === 0 ? (enige ?? '') : '', waarde: '' },
  })
  const { errors } = form.formState
  const voerIn = form.handleSubmit(({ vraagId, waarde }) => {
    const ronde = regie.moment.status === 'lopend' ? regie.moment.ronde : 1
    scoor.mutate({ deelnemerId: zetel.id, vraagId, waarde: vanVeld(waarde), ronde }, { onSuccess: klaar })
  })
  return (
    <form
      aria-label={`Score van plaats ${zetel.nummer}`}
      noValidate
      onSubmit={voerIn}
      className={styles.formulier}
    >
      <p>Is dit scherm op de beamer te zien? Dan ziet de groep wat u kiest.</p>
      {meer.length > 0 && (
        <Keuzelijst
          id={`score-vraag-${zetel.nummer}`}
          label="Vraag"
          leeg="Kies een vraag"
          opties={vragen.map((id) => ({ waarde: id, tekst: kortNaam(vraagVan(kader, id)) }))}
          registratie={form.register('vraagId')}
          fout={errors.vraagId?.message}
        />
      )}
      <Keuzelijst
        id={`score-${zetel.nummer}`}
        label={`Score van plaats ${zetel.nummer}`}
        leeg="Kies een score"
        opties={waarden.map((waarde) => ({ waarde, tekst: verwoordWaarde(kader, vanVeld(waarde)) }))}
        registratie={form.register('waarde')}
        fout={errors.waarde?.message}
      />
      {scoor.error && <Veldfout id={`score-fout-${zetel.nummer}`} tekst={scoor.error.message} />}
      <Knop type="submit" variant="rustig" bezig={scoor.isPending}>
        Invoeren
      </Knop>
      <Knop variant="tekst" onClick={stop}>
        Annuleren
      </Knop>
    </form>
  )
}
