import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { maximumNotitie, notitieSchema } from '~/contract/groepssessies'
import { Keuzelijst } from '../../ui/Keuzelijst'
import { Knop } from '../../ui/Knop'
import { Tekstvak } from '../../ui/Tekstvak'
import { stadiumVan } from '../../weergave/stadia'
import { vraagVan } from '../../weergave/vraagnaam'
import { kandidaten } from './kandidaten'
import { useLeiding } from './useLeiden'
import styles from './Werkpunten.module.css'

const schema = z.object({ vraagId: z.string(), tekst: notitieSchema })

/** Adds one point: about a stelling that stands in the way, or of the team's own. */
export function Werkpuntformulier() {
  const { regie, kader, doe, bezig } = useLeiding()
  const { werkpunten } = regie
  const { belemmeringen, volgendStadium } = kandidaten(kader, regie)
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { vraagId: '', tekst: '' } })
  const voegToe = form.handleSubmit(({ vraagId, tekst }) =>
    doe({ soort: 'kies-werkpunten', punten: [...werkpunten, { vraagId: vraagId || null, tekst }] }, () =>
      form.reset(),
    ),
  )
  const opties = belemmeringen.map(({ stellingId, score, minimum }) => ({
    waarde: stellingId,
    tekst: `${stellingId} (${score ?? 'geen beeld'}, nodig ${minimum}) ${vraagVan(kader, stellingId).tekst}`,
  }))
  return (
    <form aria-label="Werkpunt toevoegen" noValidate onSubmit={voegToe} className={styles.formulier}>
      {opties.length > 0 && (
        <Keuzelijst
          id="werkpunt-over"
          label="Over welke stelling?"
          uitleg={
            volgendStadium &&
            `Deze stellingen houden ${stadiumVan(kader, volgendStadium).titel} tegen, met de antwoorden van vandaag.`
          }
          leeg="Geen stelling, een eigen punt"
          opties={opties}
          registratie={form.register('vraagId')}
        />
      )}
      <Tekstvak
        id="werkpunt"
        label="Wat gaat het team doen?"
        rijen={2}
        hoogstens={maximumNotitie}
        registratie={form.register('tekst')}
        fout={form.formState.errors.tekst?.message}
      />
      <Knop type="submit" variant="rustig" bezig={bezig === 'kies-werkpunten'}>
        Punt toevoegen
      </Knop>
    </form>
  )
}
