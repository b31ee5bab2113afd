import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { Dialoog } from '../../ui/Dialoog'
import { Keuzelijst } from '../../ui/Keuzelijst'
import { Knop } from '../../ui/Knop'
import styles from './LeidingRegelen.module.css'
import { useLeiding } from './useLeiden'

const schema = z.object({ persoonId: z.string().check(z.minLength(1, 'Kies een begeleider.')) })

/** Gives the lead away, shares it, or names who may stand in: one choice of a person, and what to do with it. */
export function LeidingRegelen() {
  const { regie, doe, bezig } = useLeiding()
  const { leider, medeleider, vervanger, begeleiders } = regie.leiding
  const [overAan, setOverAan] = useState<string | null>(null)
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { persoonId: '' } })
  const anderen = begeleiders.filter(({ id }) => id !== leider.id)
  const naam = (id: string | null) => begeleiders.find((persoon) => persoon.id === id)?.naam ?? ''
  const deel = form.handleSubmit(({ persoonId }) => doe({ soort: 'deel-leiding', persoonId }))
  const wijsAan = form.handleSubmit(({ persoonId }) => doe({ soort: 'wijs-vervanger-aan', persoonId }))
  const vraagOver = form.handleSubmit(({ persoonId }) => setOverAan(persoonId))
  const draagOver = () => {
    if (overAan) doe({ soort: 'draag-over', persoonId: overAan })
    setOverAan(null)
  }
  if (anderen.length === 0) return <p>Dit team heeft geen andere begeleider.</p>
  return (
    <form aria-label="Leiding regelen" noValidate onSubmit={vraagOver} className={styles.formulier}>
      <Keuzelijst
        id="begeleider"
        label="Andere begeleider"
        uitleg="Delen: u leidt samen. Overdragen: de ander leidt en u kijkt mee. Een vervanger kan de leiding van u overnemen."
        leeg="Kies een begeleider"
        opties={anderen.map((persoon) => ({ waarde: persoon.id, tekst: persoon.naam }))}
        registratie={form.register('persoonId')}
        fout={form.formState.errors.persoonId?.message}
      />
      <div className={styles.knoppen}>
        <Knop type="submit" variant="rustig" bezig={bezig === 'draag-over'}>
          Leiding overdragen
        </Knop>
        <Knop variant="rustig" bezig={bezig === 'deel-leiding'} onClick={deel}>
          Leiding delen
        </Knop>
        <Knop variant="rustig" bezig={bezig === 'wijs-vervanger-aan'} onClick={wijsAan}>
          Vervanger aanwijzen
        </Knop>
      </div>
      <div className={styles.knoppen}>
        {medeleider && (
          <Knop variant="tekst" onClick={() => doe({ soort: 'deel-leiding', persoonId: null })}>
            Niet meer delen met {medeleider.naam}
          </Knop>
        )}
        {vervanger && (
          <Knop variant="tekst" onClick={() => doe({ soort: 'wijs-vervanger-aan', persoonId: null })}>
            {vervanger.naam} is geen vervanger meer
          </Knop>
        )}
      </div>
      <Dialoog
        open={overAan !== null}
        titel={`De leiding overdragen aan ${naam(overAan)}?`}
        onSluit={() => setOverAan(null)}
        acties={
          <>
            <Knop onClick={draagOver}>Ja, draag de leiding over</Knop>
            <Knop variant="rustig" onClick={() => setOverAan(null)}>
              Annuleren
            </Knop>
          </>
        }
      >
        <p>
          Daarna leidt {naam(overAan)} de sessie en kijkt u mee. Iedereen ziet wie er leidt. U kunt de leiding
          terugnemen.
        </p>
      </Dialoog>
    </form>
  )
}
