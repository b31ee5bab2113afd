import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { functieSchema } from '~/contract/sessie'
import { functies } from '~/domein/sessie/functies'
import { Keuzelijst } from '../../ui/Keuzelijst'
import { Knop } from '../../ui/Knop'
import styles from './Plaatsen.module.css'
import { useLeiding } from './useLeiden'

const schema = z.object({ functie: functieSchema })

/** A seat for somebody without a phone. */
export function PlaatsBij() {
  const { doe, bezig } = useLeiding()
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { functie: '' as z.infer<typeof functieSchema> },
  })
  const zetBij = form.handleSubmit(({ functie }) =>
    doe({ soort: 'zet-plaats-bij', functie }, () => form.reset()),
  )
  return (
    <form
      aria-label="Plaats voor iemand zonder telefoon"
      noValidate
      onSubmit={zetBij}
      className={styles.formulier}
    >
      <Keuzelijst
        id="plaats-functie"
        label="Plaats voor iemand zonder telefoon"
        leeg="Kies een functie"
        opties={functies.map(({ id, titel }) => ({ waarde: id, tekst: titel }))}
        registratie={form.register('functie')}
        fout={form.formState.errors.functie && 'Kies de functie van deze persoon.'}
      />
      <Knop type="submit" variant="rustig" bezig={bezig === 'zet-plaats-bij'}>
        Plaats toevoegen
      </Knop>
    </form>
  )
}
