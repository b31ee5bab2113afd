import { zodResolver } from '@hookform/resolvers/zod'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import { vragenVanSessie } from '~/domein/sessie/sessievragen'
import { usePersoon } from '../../gegevens/aanmelding'
import { useBoek } from '../../gegevens/antwoorden/boeken'
import { useOpenGroepssessie } from '../../gegevens/sessie/regie'
import type { OpenWeging } from '../../gegevens/weging'
import { Aankruisvak } from '../../ui/Aankruisvak'
import { focusVeld } from '../../ui/focusVeld'
import { Keuzelijst } from '../../ui/Keuzelijst'
import { Keuzerondjes } from '../../ui/Keuzerondjes'
import { Knop } from '../../ui/Knop'
import { Melding } from '../../ui/Melding'
import { Duurveld } from './Duurveld'
import { duurvoorstel } from './duurvoorstel'
import styles from './Openen.module.css'
import { naarOpening, type Openingsvelden, openingsschema } from './openingsschema'
import { Sectiekeuze } from './Sectiekeuze'
import { allesOp, gekozenSecties } from './sectievelden'
import { Voorafvelden } from './Voorafvelden'

interface Props {
  open: OpenWeging
  begeleiders: readonly { id: string; naam: string }[]
}

const wijzen = [
  {
    waarde: 'samen',
    label: 'Samen, vraag voor vraag',
    uitleg: 'Iedereen scoort in de vergadering. U laat de scores zien, de groep praat en spreekt af.',
  },
  {
    waarde: 'vooraf',
    label: 'Vooraf scoren, samen bespreken',
    uitleg: 'Iedereen scoort alles vooraf. In de vergadering bespreekt u waar de meningen verschillen.',
  },
]

/** Opens a session: how, how long, about what. What was typed stays whatever goes wrong. */
export function Openen({ open: { weging, kader, boek }, begeleiders }: Props) {
  const navigate = useNavigate()
  const persoon = usePersoon()
  const { waarden } = useBoek(boek)
  const openSessie = useOpenGroepssessie(weging.id)
  const form = useForm({
    resolver: zodResolver(openingsschema),
    defaultValues: {
      // Nothing is chosen beforehand: the two ways ask for another preparation of the team.
      wijze: '' as Openingsvelden['wijze'],
      minuten: '',
      secties: allesOp(kader.secties, () => true),
      perFunctie: false,
      datum: '',
      tijd: '',
      vervanger: '',
    },
  })
  const { errors, dirtyFields } = form.formState
  const [wijze, secties] = useWatch({ control: form.control, name: ['wijze', 'secties'] })
  const vragen = vragenVanSessie(kader, weging.kenmerken, gekozenSecties(secties)).length
  const eigenDuur = dirtyFields.minuten === true
  useEffect(() => {
    if (!eigenDuur) form.resetField('minuten', { defaultValue: String(duurvoorstel(vragen)) })
  }, [form, eigenDuur, vragen])

  const verstuur = form.handleSubmit(
    (velden) =>
      openSessie.mutate(naarOpening(velden), {
        onSuccess: ({ id: sessieId }) => navigate({ to: '/groepssessies/$sessieId', params: { sessieId } }),
      }),
    (fouten) => {
      // The other fields have an element of their own that the form library puts focus on.
      if (fouten.secties && !fouten.wijze && !fouten.minuten) focusVeld('secties')
    },
  )
  const anderen = begeleiders.filter(({ id }) => id !== persoon.id)
  return (
    <FormProvider {...form}>
      <form onSubmit={verstuur} noValidate className={styles.formulier}>
        <p>
          Het team weegt samen, ieder op de eigen telefoon. Niemand ziet een score voordat u de scores laat
          zien. Wat de groep afspreekt, komt als antwoord in deze weging.
        </p>
        <Keuzerondjes
          id="wijze"
          vraag="Hoe wilt u het doen?"
          opties={wijzen}
          registratie={form.register('wijze')}
          fout={errors.wijze && 'Kies hoe u het wilt doen.'}
        />
        {wijze === 'vooraf' && <Voorafvelden />}
        <Sectiekeuze kader={kader} kenmerken={weging.kenmerken} waarden={waarden} />
        <Duurveld vragen={vragen} />
        <Aankruisvak
          id="perFunctie"
          label="Laat de spreiding ook per functie zien"
          uitleg="Alleen voor groepen van vijf of meer. Deelnemers horen dit als zij meedoen. Na de eerste score kunt u het niet meer veranderen."
          registratie={form.register('perFunctie')}
        />
        {anderen.length > 0 && (
          <Keuzelijst
            id="vervanger"
            label="Wie kan het van u overnemen? (mag leeg blijven)"
            leeg="Niemand"
            opties={anderen.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
            registratie={form.register('vervanger')}
            fout={errors.vervanger?.message}
          />
        )}
        {openSessie.error && (
          <Melding soort="fout" titel="De groepssessie is niet geopend" rol="alert">
            <p>{openSessie.error.message}</p>
          </Melding>
        )}
        <Knop type="submit" bezig={openSessie.isPending}>
          Groepssessie openen
        </Knop>
      </form>
    </FormProvider>
  )
}
