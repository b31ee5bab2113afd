import { useQuery } from '@tanstack/react-query'
import type { UseFormRegister } from 'react-hook-form'
import type * as z from 'zod/mini'
import type { leesExportkeuzes } from '~/contract/exports'
import type { Exportkeuze } from '../../gegevens/export'
import { kaderQuery } from '../../gegevens/kader'
import { Keuzelijst } from '../../ui/Keuzelijst'
import { Keuzerondjes } from '../../ui/Keuzerondjes'
import { kwartaalnaam } from '../../ui/kwartaalnaam'
import styles from './Keuzes.module.css'

type Ronde = z.infer<typeof leesExportkeuzes.antwoord>['rondes'][number]

type Props = {
  register: UseFormRegister<Exportkeuze>
  rondes: readonly Ronde[]
  /** The one that is chosen. */
  ronde: Ronde | undefined
}

/** Which ronde, what of it, and what to leave out. */
export function Keuzes({ register, rondes, ronde }: Props) {
  const { data: kader } = useQuery({ ...kaderQuery(ronde?.kaderVersie ?? ''), enabled: ronde !== undefined })
  const districten = eenmaal(ronde?.districten ?? [])
  return (
    <form className={styles.keuzes} aria-label="Keuze">
      <Keuzerondjes
        id="wat"
        vraag="Wat wilt u meenemen?"
        registratie={register('wat')}
        opties={[
          {
            waarde: 'antwoorden',
            label: 'Antwoorden',
            uitleg: 'Eén rij per stelling of eindweging, met de score en de toelichting.',
          },
          {
            waarde: 'wegingen',
            label: 'Wegingen',
            uitleg: 'Eén rij per team, met het stadium en het gemiddelde van elk onderdeel.',
          },
        ]}
      />
      <div className={styles.lijsten}>
        <Keuzelijst
          id="ronde"
          label="Ronde"
          registratie={register('ronde')}
          leeg="Kies een ronde"
          opties={rondes.map(({ id }) => ({ waarde: id, tekst: kwartaalnaam(id) }))}
        />
        {districten.length > 1 && (
          <Keuzelijst
            id="district"
            label="District"
            registratie={register('districtId')}
            leeg="Alle districten"
            opties={districten.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
          />
        )}
        <Keuzelijst
          id="onderdeel"
          label="Onderdeel"
          registratie={register('sectieId')}
          leeg="Alle onderdelen"
          opties={(kader?.secties ?? []).map(({ id, titel }) => ({ waarde: id, tekst: `${id} ${titel}` }))}
        />
        <Keuzelijst
          id="status"
          label="Status"
          registratie={register('status')}
          leeg="Alle wegingen"
          opties={[
            { waarde: 'vastgesteld', tekst: 'Vastgesteld' },
            { waarde: 'ingediend', tekst: 'Ingediend, nog niet vastgesteld' },
            { waarde: 'concept', tekst: 'Concept' },
          ]}
        />
      </div>
    </form>
  )
}

/** A district that had two names within one ronde is one to choose. */
function eenmaal(districten: Ronde['districten']): Ronde['districten'] {
  return [...new Map(districten.map((district) => [district.id, district])).values()]
}
