import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import type { RondeDetail } from '~/contract/rondes'
import { useHeropenRonde } from '../../gegevens/rondes'
import { useVerstuur } from '../../gegevens/useVerstuur'
import { Formuliermelding } from '../../ui/Formuliermelding'
import { Invoerveld } from '../../ui/Invoerveld'
import { Knop } from '../../ui/Knop'
import { dagenschema } from './planschema'
import styles from './Rondes.module.css'

const schema = z.pick(dagenschema, { sluit: true })

/** Opens a closed ronde again, for when it was closed by mistake or too soon. */
export function Heropenen({ ronde }: { ronde: RondeDetail }) {
  const heropen = useHeropenRonde(ronde)
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { sluit: ronde.sluit } })
  const { fout, verstuur } = useVerstuur(form, ['sluit'], heropen)
  return (
    <>
      <h2 id="heropenen">Opnieuw openen</h2>
      <p>Was het sluiten een vergissing? Open de ronde dan opnieuw. Teams kunnen dan weer beginnen.</p>
      <form
        onSubmit={form.handleSubmit(({ sluit }) => verstuur(sluit))}
        noValidate
        className={styles.formulier}
        aria-labelledby="heropenen"
      >
        <Invoerveld
          id="sluit"
          type="date"
          label="Tot en met welke dag?"
          registratie={form.register('sluit')}
          fout={form.formState.errors.sluit?.message}
        />
        <Formuliermelding fout={fout} mislukt="De ronde is niet geopend" />
        <Knop type="submit" variant="rustig" bezig={heropen.isPending}>
          Ronde opnieuw openen
        </Knop>
      </form>
    </>
  )
}
