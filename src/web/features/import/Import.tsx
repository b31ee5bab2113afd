import { getRouteApi } from '@tanstack/react-router'
import { usePersoon } from '../../gegevens/aanmelding'
import { magOrganisatieImporteren, magWegingenImporteren } from '../../gegevens/import'
import { Filterknoppen } from '../../ui/Filterknoppen'
import { Kop } from '../../ui/Kop'
import { LegeStaat } from '../../ui/LegeStaat'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Organisatie } from './Organisatie'
import { Wegingen } from './Wegingen'

const route = getRouteApi('/besloten/import')

/** Take in what was made elsewhere: look first at what would happen, then decide. */
export function Import() {
  usePaginatitel('Import')
  const persoon = usePersoon()
  const wegingen = magWegingenImporteren(persoon)
  const { wat } = route.useSearch()
  const navigate = route.useNavigate()
  if (!wegingen && !magOrganisatieImporteren(persoon)) {
    return (
      <>
        <Kop titel="Import" />
        <LegeStaat titel="Voor uw rol is er geen import">
          Het programmabureau kan wegingen importeren die buiten de app zijn ingevuld. Het programmabureau en
          de beheerder kunnen teams en begeleiders importeren.
        </LegeStaat>
      </>
    )
  }
  const organisatie = !wegingen || wat === 'organisatie'
  return (
    <>
      <Kop titel="Import" />
      {wegingen && (
        <Filterknoppen
          naam="Wat wilt u importeren?"
          opties={[
            { waarde: 'wegingen', label: 'Wegingen' },
            { waarde: 'organisatie', label: 'Teams en begeleiders' },
          ]}
          gekozen={organisatie ? 'organisatie' : 'wegingen'}
          onKies={(keuze) => navigate({ search: keuze === 'organisatie' ? { wat: keuze } : {} })}
        />
      )}
      {organisatie ? <Organisatie /> : <Wegingen />}
    </>
  )
}
