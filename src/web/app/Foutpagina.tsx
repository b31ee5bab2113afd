import { useQueryClient } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { ApiFout, GeenVerbinding } from '../api/roepAan'
import { aanmeldingQuery } from '../gegevens/aanmelding'
import { Knop } from '../ui/Knop'
import { Kop } from '../ui/Kop'
import { knopKlasse } from '../ui/knopKlasse'
import { usePaginatitel } from '../ui/usePaginatitel'

/** A page that could not be shown: says why, and what to do now. */
export function Foutpagina({ fout, opnieuw }: { fout: unknown; opnieuw: () => void }) {
  const router = useRouter()
  const queryClient = useQueryClient()
  if (fout instanceof ApiFout && fout.status === 404) return <NietGevonden />
  const aanmelden = fout instanceof ApiFout && fout.status === 401
  const probeerOpnieuw = async () => {
    if (aanmelden) await queryClient.refetchQueries({ queryKey: aanmeldingQuery.queryKey })
    opnieuw()
    await router.invalidate()
  }
  return (
    <Bericht titel={titelVan(fout)}>
      <p>{uitlegVan(fout)}</p>
      <Knop onClick={probeerOpnieuw}>{aanmelden ? 'Aanmelden' : 'Probeer opnieuw'}</Knop>
    </Bericht>
  )
}

/** For an address that does not exist, or that this person may not see. */
export function NietGevonden() {
  return (
    <Bericht titel="Deze pagina is er niet">
      <p>Het adres klopt niet, of u mag deze pagina niet zien.</p>
      <Link to="/teams" className={knopKlasse('hoofd')}>
        Naar mijn teams
      </Link>
    </Bericht>
  )
}

function Bericht({ titel, children }: { titel: string; children: React.ReactNode }) {
  usePaginatitel(titel)
  return (
    <>
      <Kop titel={titel} />
      {children}
    </>
  )
}

function titelVan(fout: unknown): string {
  if (fout instanceof GeenVerbinding) return 'Geen verbinding met de server'
  if (fout instanceof ApiFout && fout.status === 401) return 'U bent niet meer aangemeld'
  return 'Deze pagina kan nu niet worden getoond'
}

function uitlegVan(fout: unknown): string {
  if (fout instanceof GeenVerbinding) {
    return 'Wat u invulde staat veilig in deze browser. Kijk of u nog op het netwerk zit en probeer het opnieuw.'
  }
  if (fout instanceof ApiFout && fout.status === 401) {
    return 'Meld u opnieuw aan. Wat u invulde staat veilig in deze browser en wordt daarna verstuurd.'
  }
  return fout instanceof ApiFout ? fout.message : 'Er ging iets mis. Probeer het opnieuw.'
}
