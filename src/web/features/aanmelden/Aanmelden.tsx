import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Persoon, Rol } from '~/contract/aanmeldingen'
import { aanmeldingQuery, useMeldAan } from '../../gegevens/aanmelding'
import { Knop } from '../../ui/Knop'
import { Kop } from '../../ui/Kop'
import { Laden } from '../../ui/Laden'
import { Melding } from '../../ui/Melding'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Zoekveld } from '../../ui/Zoekveld'
import { zoveel } from '../../weergave/telwoord'
import { Personenlijst } from './Personenlijst'
import { voorbeeldpersonenQuery } from './voorbeeldpersonen'

const route = getRouteApi('/aanmelden')

/** Signing in to the example organisation: choose as whom you want to look around. */
export function Aanmelden() {
  const { terug } = route.useSearch()
  const { persoon } = useSuspenseQuery(aanmeldingQuery).data
  const personen = useQuery(voorbeeldpersonenQuery)
  // Narrowed at once: a list that followed later could take away what somebody has just tabbed to.
  const [zoekterm, setZoekterm] = useState('')
  const navigate = useNavigate()
  const meldAan = useMeldAan()
  usePaginatitel('Aanmelden')

  const kies = (persoonId: string) =>
    meldAan.mutate(persoonId, { onSuccess: () => navigate({ to: terug ?? '/teams' }) })
  const gevonden = personen.data?.personen.filter((kandidaat) => past(kandidaat, zoekterm)) ?? []

  return (
    <>
      <Kop titel="Kies als wie u rondkijkt" />
      <p>
        Dit is een voorbeeldorganisatie{personen.data && ` met ${omvang(personen.data.personen)}`}. U meldt
        zich aan door een persoon te kiezen; een wachtwoord is er niet.
      </p>
      {persoon && (
        <Melding soort="info" titel={`U bent aangemeld als ${persoon.naam}`}>
          <Knop variant="tekst" onClick={() => navigate({ to: terug ?? '/teams' })}>
            Ga verder als {persoon.naam}
          </Knop>
        </Melding>
      )}
      {personen.error && (
        <Melding soort="fout" titel="Aanmelden lukt hier niet" rol="alert">
          <p>{personen.error.message}</p>
        </Melding>
      )}
      {meldAan.error && (
        <Melding soort="fout" rol="alert">
          <p>{meldAan.error.message}</p>
        </Melding>
      )}
      {personen.isPending && <Laden wat="De personen worden geladen" />}
      {personen.data && (
        <>
          <Zoekveld id="zoek" label="Zoek op naam, team of district" waarde={zoekterm} onZoek={setZoekterm} />
          <Personenlijst personen={gevonden} zoekterm={zoekterm} kies={kies} bezig={meldAan.isPending} />
        </>
      )}
    </>
  )
}

function past({ naam, rollen }: Persoon, zoekterm: string): boolean {
  const tekst = [naam, ...rollen.flatMap(({ rol, bereik }) => [rol, bereik ?? ''])].join(' ').toLowerCase()
  return zoekterm
    .toLowerCase()
    .split(/\s+/)
    .every((woord) => tekst.includes(woord))
}

function omvang(personen: readonly Persoon[]): string {
  const aantal = (gezocht: Rol) =>
    new Set(
      personen.flatMap(({ rollen }) =>
        rollen.flatMap(({ rol, bereik }) => (rol === gezocht ? [bereik] : [])),
      ),
    ).size
  return `${zoveel(aantal('begeleider'), 'team', 'teams')} in ${zoveel(aantal('districtsmanager'), 'district', 'districten')}`
}
