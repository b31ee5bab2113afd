import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import type { Regievraag } from '~/contract/groepssessies'
import { maximumToelichting } from '~/contract/weging'
import { Schaalkeuze } from '../../ui/Schaalkeuze'
import { Tekstvak } from '../../ui/Tekstvak'
import { kortNaam, vraagVan } from '../../weergave/vraagnaam'
import { schaalopties, vanVeld, verwoordWaarde } from '../../weergave/waardekeuze'
import { Afspraakconflict } from './Afspraakconflict'
import styles from './Afspraakformulier.module.css'
import { type Afspraakvelden, afspraakschema } from './afspraakschema'
import { EindwegingWijktAf } from './EindwegingWijktAf'
import { useLeiding } from './useLeiden'

/** The button that records stands in the bar below, in the same place as every other main button. */
export const AFSPRAAKFORMULIER = 'afspraak'

/**
 * The score that the group agrees on. Nothing is chosen beforehand: no median and no earlier answer may decide for them.
 * What is typed stays with its vraag, whoever moves the screen meanwhile.
 */
export function Afspraakformulier({ regievraag }: { regievraag: Regievraag }) {
  const { kader, doe, concepten } = useLeiding()
  const { vraagId, antwoordVersie, toelichting, waarde } = regievraag
  const concept = concepten.van(vraagId)
  const form = useForm<Afspraakvelden>({
    resolver: zodResolver(afspraakschema),
    defaultValues: { waarde: concept.waarde ?? '', toelichting: concept.toelichting ?? toelichting },
  })
  useEffect(() => {
    // While nothing has been typed here, the toelichting that is in the weging is the one to go on with.
    if (concepten.van(vraagId).antwoordVersie === undefined) form.reset({ waarde: '', toelichting })
  }, [form, concepten, vraagId, toelichting])

  const bewaar = (basis: number) => concepten.bewaar(vraagId, { ...form.getValues(), antwoordVersie: basis })
  const leg = form.handleSubmit((velden) =>
    doe(
      {
        soort: 'spreek-af',
        vraagId,
        waarde: vanVeld(velden.waarde),
        toelichting: velden.toelichting,
        antwoordVersie: concepten.van(vraagId).antwoordVersie ?? antwoordVersie,
      },
      () => concepten.wis(vraagId, 'waarde', 'toelichting', 'antwoordVersie'),
    ),
  )
  const { errors } = form.formState
  return (
    <FormProvider {...form}>
      <form
        aria-label="Afspraak"
        id={AFSPRAAKFORMULIER}
        noValidate
        className={styles.formulier}
        onSubmit={leg}
        onChange={() => bewaar(concepten.van(vraagId).antwoordVersie ?? antwoordVersie)}
      >
        <Afspraakconflict vraagId={vraagId} neem={bewaar} leg={leg} />
        <div className={styles.schaal}>
          <Schaalkeuze
            id="afgesproken-score"
            naam="waarde"
            nummer=""
            tekst={`Wat spreekt de groep af voor ${kortNaam(vraagVan(kader, vraagId))}?`}
            opties={schaalopties(kader)}
            registratie={form.register('waarde')}
            fout={errors.waarde && 'Kies de score die de groep afspreekt.'}
          />
        </div>
        {waarde !== null && (
          <p className={styles.stond}>In de weging staat nu {verwoordWaarde(kader, waarde)}.</p>
        )}
        <EindwegingWijktAf />
        <Tekstvak
          id="afspraak-toelichting"
          label="Toelichting (mag leeg blijven)"
          hoogstens={maximumToelichting}
          rijen={2}
          registratie={form.register('toelichting')}
          fout={errors.toelichting?.message}
        />
      </form>
    </FormProvider>
  )
}
