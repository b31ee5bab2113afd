import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import type { RondeDetail } from '~/contract/rondes'
import { useWijzigRonde } from '../../gegevens/rondes'
import { useVerstuur } from '../../gegevens/useVerstuur'
import { Aankruisvak } from '../../ui/Aankruisvak'
import { Formuliermelding } from '../../ui/Formuliermelding'
import { Invoerveld } from '../../ui/Invoerveld'
import { Knop } from '../../ui/Knop'
import { dagenschema } from './planschema'
import styles from './Rondes.module.css'

/** The days of a ronde and whether a second person reads along. Its first day stands once it has opened. */
export function Dagenformulier({ ronde }: { ronde: RondeDetail }) {
  const wijzig = useWijzigRonde(ronde)
  const { opent, sluit, tegenlezer } = ronde
  const form = useForm({ resolver: zodResolver(dagenschema), defaultValues: { opent, sluit, tegenlezer } })
  const { errors } = form.formState
  const gepland = ronde.fase === 'gepland'
  const { fout, verstuur } = useVerstuur(form, ['opent', 'sluit'], wijzig)
  return (
    <>
      <h2 id="dagen">{gepland ? 'Dagen' : 'Verlengen'}</h2>
      <form
        onSubmit={form.handleSubmit((velden) => verstuur(velden, () => form.reset(velden)))}
        noValidate
        className={styles.formulier}
        aria-labelledby="dagen"
      >
        <div className={styles.dagen}>
          {gepland && (
            <Invoerveld
              id="opent"
              type="date"
              label="Eerste dag"
              registratie={form.register('opent')}
              fout={errors.opent?.message}
            />
          )}
          <Invoerveld
            id="sluit"
            type="date"
            label="Laatste dag om te beginnen"
            uitleg="Wie voor die tijd begon, kan ook later nog indienen."
            registratie={form.register('sluit')}
            fout={errors.sluit?.message}
          />
        </div>
        <Aankruisvak
          id="tegenlezer"
          label="Een tweede persoon leest mee"
          uitleg="Een districtsmanager van elders geeft dan een oordeel voordat een weging wordt vastgesteld."
          registratie={form.register('tegenlezer')}
        />
        <Formuliermelding
          fout={fout}
          mislukt="De ronde is niet gewijzigd"
          gelukt={wijzig.isSuccess && 'De ronde is gewijzigd'}
        />
        <Knop type="submit" variant="rustig" bezig={wijzig.isPending}>
          Ronde wijzigen
        </Knop>
      </form>
    </>
  )
}
