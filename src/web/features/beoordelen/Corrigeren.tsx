import { useNavigate } from '@tanstack/react-router'
import type { Levensloop } from '~/contract/levensloop'
import type { Weging } from '~/contract/wegingen'
import { useCorrigeer } from '../../gegevens/levensloop'
import { Redenstap } from './Redenstap'
import { useNaBesluit } from './useNaBesluit'

/** Opens a next revisie beside a settled weging; one at a time. */
export function Corrigeren({ weging, levensloop }: { weging: Weging; levensloop: Levensloop }) {
  const corrigeer = useCorrigeer(weging)
  const naBesluit = useNaBesluit()
  const navigate = useNavigate()
  const bezig = levensloop.revisies.find(({ status }) => status !== 'vastgesteld')
  const doe = (reden: string) =>
    corrigeer.mutate(
      { reden },
      {
        onSuccess: ({ id }) => navigate({ to: '/wegingen/$wegingId/beoordelen', params: { wegingId: id } }),
        onSettled: naBesluit,
      },
    )
  return (
    <section aria-labelledby="corrigeren">
      <h2 id="corrigeren">Klopt er iets niet?</h2>
      {bezig ? (
        <p>
          Een correctie van deze weging is in bewerking (revisie {bezig.revisie}). Deze telt tot die is
          vastgesteld.
        </p>
      ) : (
        <>
          <p>
            Een vastgestelde weging verandert niet meer. U kunt wel een nieuwe revisie openen: het team past
            die aan en dient haar in. Wat nu is vastgesteld, blijft bewaard en telt tot de nieuwe is
            vastgesteld.
          </p>
          <Redenstap
            id="reden-correctie"
            label="Waarom is een correctie nodig?"
            uitleg="Het team en het programmabureau lezen dit bij de nieuwe revisie."
            knop="Correctie openen"
            vraag="Correctie nu openen?"
            ja="Ja, open een correctie"
            gevolg={`${weging.team.naam} kan dan een nieuwe revisie invullen. U schrijft:`}
            bezig={corrigeer.isPending}
            fout={corrigeer.error?.message}
            onDoe={doe}
          />
        </>
      )}
    </section>
  )
}
