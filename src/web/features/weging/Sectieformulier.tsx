import { zodResolver } from '@hookform/resolvers/zod'
import { useMemo } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import type { Opmerking } from '~/contract/levensloop'
import type { Sectie } from '~/domein/kader/Kader'
import { vragenVanSectie } from '~/domein/kader/vragen'
import type { Antwoordboek } from '../../gegevens/antwoorden/Antwoordboek'
import { useLevensloop } from '../../gegevens/levensloop'
import { type VorigeWeging, vorigAntwoord } from '../../gegevens/vorigeWeging'
import type { OpenWeging } from '../../gegevens/weging'
import { Eindwegingvoorstel } from './Eindwegingvoorstel'
import { naarVeld, type Sectievelden, sectieSchema, veldnaam } from './formulier'
import styles from './Sectieformulier.module.css'
import { teLangVan } from './teLang'
import { useToetsen } from './useToetsen'
import { Vraagblok } from './Vraagblok'

interface Props {
  open: OpenWeging
  sectie: Sectie
  /** What to show beside each question; null shows nothing. */
  vorige: VorigeWeging | null
}

/** The form of one section. There is nothing to send: each answer goes to the book as soon as it is given. */
export function Sectieformulier({ open: { weging, kader, boek }, sectie, vorige }: Props) {
  const schema = useMemo(() => sectieSchema(kader, sectie), [kader, sectie])
  const form = useForm<Sectievelden>({
    resolver: zodResolver(schema),
    defaultValues: beginwaarden(sectie, boek, weging.magBewerken),
    mode: 'onChange',
  })
  const levensloop = useLevensloop(weging.id)
  const opmerkingen = levensloop?.opmerkingen
  // Each vraag keeps its own list as long as nobody says anything at it, so that it is not drawn again.
  const perVraag = useMemo(() => groepeer(opmerkingen ?? []), [opmerkingen])
  const vragen = useMemo(() => vragenVanSectie(sectie), [sectie])
  const toetsen = useToetsen({ weging, sectie, boek, form })
  return (
    <FormProvider {...form}>
      {/* Enter in a field would send a form; here it does nothing. */}
      <form noValidate onSubmit={(event) => event.preventDefault()} onKeyDown={toetsen}>
        {vragen.map((vraag) => (
          <div key={vraag.id} className={vraag.soort === 'eindweging' ? styles.eindweging : undefined}>
            {vraag.soort === 'eindweging' && (
              <Eindwegingvoorstel kader={kader} kenmerken={weging.kenmerken} sectie={sectie} boek={boek} />
            )}
            <Vraagblok
              vraag={vraag}
              kader={kader}
              weging={weging}
              boek={boek}
              opmerkingen={perVraag.get(vraag.id)}
              magReageren={perVraag.has(vraag.id) && levensloop?.magReageren === true}
              vorigeWaarde={vorigAntwoord(vorige, vraag)?.waarde}
              vorigeToelichting={vorigAntwoord(vorige, vraag)?.toelichting}
            />
          </div>
        ))}
      </form>
    </FormProvider>
  )
}

function groepeer(opmerkingen: readonly Opmerking[]): Map<string, Opmerking[]> {
  const perVraag = new Map<string, Opmerking[]>()
  for (const opmerking of opmerkingen) {
    perVraag.set(opmerking.vraagId, [...(perVraag.get(opmerking.vraagId) ?? []), opmerking])
  }
  return perVraag
}

function beginwaarden(sectie: Sectie, boek: Antwoordboek, magBewerken: boolean): Sectievelden {
  const teLang = magBewerken ? teLangVan(boek) : null
  return Object.fromEntries(
    vragenVanSectie(sectie).map(({ id }) => {
      const { waarde, toelichting } = boek.antwoord(id).stand
      return [veldnaam(id), { waarde: naarVeld(waarde), toelichting: teLang?.get(id) ?? toelichting }]
    }),
  )
}
