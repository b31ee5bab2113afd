import { useNavigate } from '@tanstack/react-router'
import type { Persoon } from '~/contract/aanmeldingen'
import { useMeldAf } from '../gegevens/aanmelding'
import { Knop } from '../ui/Knop'

/** Who is signed in, in which role, and the way out. */
export function Aangemeld({ persoon }: { persoon: Persoon }) {
  const navigate = useNavigate()
  const meldAf = useMeldAf()
  const rol = persoon.rollen[0]?.rol
  return (
    <>
      <span>
        {persoon.naam}
        {rol && ` · ${rol}`}
      </span>
      <Knop
        variant="tekst"
        bezig={meldAf.isPending}
        onClick={() => meldAf.mutate(undefined, { onSuccess: () => navigate({ to: '/aanmelden' }) })}
      >
        Afmelden
      </Knop>
    </>
  )
}
