import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { Levensloop } from '~/contract/levensloop'
import { maximumReden } from '~/contract/levensloop'
import type { Weging } from '~/contract/wegingen'
import type { Kader } from '~/domein/kader/Kader'
import { useStelVast } from '../../gegevens/levensloop'
import { Dialoog } from '../../ui/Dialoog'
import { Keuzerondjes } from '../../ui/Keuzerondjes'
import { Knop } from '../../ui/Knop'
import { Melding } from '../../ui/Melding'
import { Stadium } from '../../ui/Stadium'
import { Tekstvak } from '../../ui/Tekstvak'
import { stadiumVan } from '../../weergave/stadia'
import { useNaBesluit } from './useNaBesluit'
import { vaststelschema } from './vaststelschema'

interface Props {
  weging: Weging
  kader: Kader
  levensloop: Levensloop
}

/** Settles a stadium (rule 9): nothing is chosen beforehand, the computed one is named, another needs a reason. */
export function Vaststellen({ weging, kader, levensloop }: Props) {
  const stelVast = useStelVast(weging)
  const naBesluit = useNaBesluit()
  const [vraagt, setVraagt] = useState(false)
  const berekend = weging.berekendStadium
  const form = useForm({
    resolver: zodResolver(vaststelschema(berekend)),
    defaultValues: { stadium: '', reden: '' },
  })
  const { errors } = form.formState
  const stadium = useWatch({ control: form.control, name: 'stadium' })
  const wijktAf = Boolean(stadium) && stadium !== berekend
  const sluit = () => setVraagt(false)
  const bevestig = () => {
    sluit()
    const reden = wijktAf ? form.getValues('reden').trim() : null
    stelVast.mutate({ stadium, reden }, { onSettled: naBesluit })
  }
  return (
    <section aria-labelledby="vaststellen">
      <h3 id="vaststellen">Vaststellen</h3>
      {levensloop.tegenlezerNodig && !levensloop.tegenlezing?.oordeel ? (
        <p>
          In deze ronde leest een tweede persoon mee. Vaststellen kan zodra de tegenlezer heeft gereageerd.
        </p>
      ) : (
        <form noValidate onSubmit={form.handleSubmit(() => setVraagt(true))}>
          {stelVast.error && (
            <Melding soort="fout" rol="alert" titel="De weging is niet vastgesteld">
              <p>{stelVast.error.message}</p>
            </Melding>
          )}
          <Keuzerondjes
            id="stadium"
            vraag="Welk stadium stelt u vast?"
            opties={kader.stadia.map(({ id, titel }, rang) => ({
              waarde: id,
              label: <Stadium titel={titel} rang={rang} hoogste={kader.stadia.length - 1} />,
              uitleg: id === berekend ? 'Berekend uit de scores van het team' : undefined,
            }))}
            registratie={form.register('stadium')}
            fout={errors.stadium?.message}
          />
          {wijktAf && (
            <Tekstvak
              id="reden-vaststellen"
              label="Waarom stelt u een ander stadium vast dan berekend?"
              uitleg="Het berekende en het vastgestelde stadium blijven allebei zichtbaar, met deze reden."
              hoogstens={maximumReden}
              registratie={form.register('reden')}
              fout={errors.reden?.message}
            />
          )}
          <div className="actions">
            <Knop type="submit" bezig={stelVast.isPending}>
              Weging vaststellen
            </Knop>
          </div>
          <Dialoog
            open={vraagt}
            titel="Weging nu vaststellen?"
            onSluit={sluit}
            acties={
              <>
                <Knop onClick={bevestig}>Ja, stel de weging vast</Knop>
                <Knop variant="rustig" onClick={sluit}>
                  Nee, nog niet
                </Knop>
              </>
            }
          >
            <p>
              U stelt {weging.team.naam} vast als{' '}
              <b>{kader.stadia.some(({ id }) => id === stadium) && stadiumVan(kader, stadium).titel}</b>
              {wijktAf ? '. Dat is een ander stadium dan berekend.' : ', zoals berekend.'} Een vastgestelde
              weging verandert niet meer.
            </p>
          </Dialoog>
        </form>
      )}
    </section>
  )
}
