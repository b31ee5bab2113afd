import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RondeDetail } from '~/contract/rondes'
import { sluitingQuery, useSluitRonde } from '../../gegevens/rondes'
import { Dialoog } from '../../ui/Dialoog'
import { Knop } from '../../ui/Knop'
import { kwartaalnaam } from '../../ui/kwartaalnaam'
import { Melding } from '../../ui/Melding'
import { Sluitgevolgen } from './Sluitgevolgen'

/** Closing a ronde, after it was said who is out and what happens to them. */
export function Sluiten({ ronde }: { ronde: RondeDetail }) {
  const [open, setOpen] = useState(false)
  const gevolgen = useQuery({ ...sluitingQuery(ronde.id), enabled: open })
  const sluit = useSluitRonde(ronde)
  return (
    <>
      <h2>Sluiten</h2>
      <p>
        Na het sluiten kan geen team meer beginnen. Wat al begonnen is blijft bij deze ronde en kan nog worden
        ingediend en vastgesteld.
      </p>
      {sluit.error && (
        <Melding soort="fout" titel="De ronde is niet gesloten" rol="alert">
          <p>{sluit.error.message}</p>
        </Melding>
      )}
      <Knop variant="rustig" onClick={() => setOpen(true)}>
        Ronde sluiten
      </Knop>
      <Dialoog
        open={open}
        titel={`${kwartaalnaam(ronde.id)} sluiten?`}
        onSluit={() => setOpen(false)}
        acties={
          <>
            {gevolgen.data && (
              <Knop
                bezig={sluit.isPending}
                onClick={() => sluit.mutate(undefined, { onSettled: () => setOpen(false) })}
              >
                Ja, sluit de ronde
              </Knop>
            )}
            <Knop variant="rustig" onClick={() => setOpen(false)}>
              Annuleren
            </Knop>
          </>
        }
      >
        {gevolgen.error && <p>{gevolgen.error.message}</p>}
        {gevolgen.data ? (
          <Sluitgevolgen gevolgen={gevolgen.data} />
        ) : (
          !gevolgen.error && <p>Even kijken welke teams nog niet klaar zijn.</p>
        )}
      </Dialoog>
    </>
  )
}
