import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { hintsVoor } from '~/domein/weging/hints'
import { useBoek } from '../../gegevens/antwoorden/boeken'
import { useDienIn, useWeging } from '../../gegevens/weging'
import { Dialoog } from '../../ui/Dialoog'
import { Knop } from '../../ui/Knop'
import { Kop } from '../../ui/Kop'
import { knopKlasse } from '../../ui/knopKlasse'
import { LegeStaat } from '../../ui/LegeStaat'
import { Melding } from '../../ui/Melding'
import { Uitklap } from '../../ui/Uitklap'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Antwoordenoverzicht } from '../../weergave/Antwoordenoverzicht'
import { useUitkomst } from '../../weergave/useUitkomst'
import { kopVan, uitlegVan } from '../../weergave/verwoord'
import { Weg } from '../../weergave/Weg'
import { AlIngediend } from './AlIngediend'
import { Hints } from './Hints'
import { NogOpen } from './NogOpen'

const route = getRouteApi('/besloten/wegingen/$wegingId/indienen')

/** The last look before a weging is handed in: everything in one place, what a reader may ask, and the button. */
export function Indienen() {
  const { wegingId } = route.useParams()
  const open = useWeging(wegingId)
  const { weging, kader, boek } = open
  const uitkomst = useUitkomst(open)
  const { wachtend } = useBoek(boek)
  const dienIn = useDienIn(open)
  const navigate = useNavigate()
  const [vraagtBevestiging, setVraagtBevestiging] = useState(false)
  const [poging, setPoging] = useState(0)
  usePaginatitel(`${weging.ingediend ? 'Ingediend' : 'Weging indienen'}, ${weging.team.naam}`)

  if (weging.ingediend) return <AlIngediend weging={weging} ingediend={weging.ingediend} />
  if (!weging.magBewerken) {
    return (
      <LegeStaat titel="Hier kunt u geen weging indienen">
        Alleen een begeleider van het team kan dat.
      </LegeStaat>
    )
  }
  const volledig = uitkomst.open.length === 0
  const vraagBevestiging = () =>
    volledig && wachtend === 0 ? setVraagtBevestiging(true) : setPoging(poging + 1)
  const bevestig = () =>
    dienIn.mutate(undefined, {
      onSuccess: () => navigate({ to: '/wegingen/$wegingId/uitkomst', params: { wegingId } }),
      onSettled: () => setVraagtBevestiging(false),
    })
  const hints = hintsVoor(
    kader,
    uitkomst.kenmerken,
    uitkomst.waarden,
    uitkomst.toelichtingen,
    uitkomst.sindsVorige,
  )
  return (
    <>
      <Kop titel="Weging indienen" />
      {!volledig && <NogOpen key={poging} wegingId={wegingId} open={uitkomst.open} metFocus={poging > 0} />}
      {volledig && wachtend > 0 && <Wacht key={poging} metFocus={poging > 0} aantal={wachtend} />}
      {dienIn.error && (
        <Melding soort="fout" rol="alert" titel="De weging is niet ingediend">
          <p>{dienIn.error.message}</p>
        </Melding>
      )}
      {volledig && (
        <section aria-labelledby="uitkomst">
          <h2 id="uitkomst">{kopVan(kader, uitkomst.indeling, 0)}</h2>
          <p>{uitlegVan(kader, uitkomst.kenmerken, uitkomst.indeling, 0)}</p>
          <Weg uitkomst={uitkomst} />
        </section>
      )}
      <Hints wegingId={wegingId} hints={hints} />
      <section aria-labelledby="antwoorden">
        <h2 id="antwoorden">Alle antwoorden</h2>
        <p>
          Het team voert de Participatiewet {uitkomst.kenmerken.participatiewet ? 'wel' : 'niet'} uit. De
          caseload is {uitkomst.kenmerken.indelingOpBsn ? 'wel' : 'niet'} ingedeeld op bsn.{' '}
          <Link to="/wegingen/$wegingId/kenmerken" params={{ wegingId }}>
            Kenmerken wijzigen
          </Link>
        </p>
        {kader.secties.map((sectie) => (
          <Uitklap key={sectie.id} titel={`${sectie.id} ${sectie.titel}`}>
            <Antwoordenoverzicht uitkomst={uitkomst} sectie={sectie} />
          </Uitklap>
        ))}
      </section>
      <div className="actions">
        <Knop onClick={vraagBevestiging} bezig={dienIn.isPending}>
          Weging indienen
        </Knop>
        <Link to="/wegingen/$wegingId/uitkomst" params={{ wegingId }} className={knopKlasse('rustig')}>
          Terug naar de uitkomst
        </Link>
      </div>
      <Dialoog
        open={vraagtBevestiging}
        titel="Weging nu indienen?"
        onSluit={() => setVraagtBevestiging(false)}
        acties={
          <>
            <Knop onClick={bevestig} bezig={dienIn.isPending}>
              Ja, dien de weging in
            </Knop>
            <Knop variant="rustig" onClick={() => setVraagtBevestiging(false)}>
              Nee, nog niet
            </Knop>
          </>
        }
      >
        <p>
          De weging van {weging.team.naam} gaat naar de districtsmanager. Daarna kan het team de antwoorden
          niet meer wijzigen.
        </p>
      </Dialoog>
    </>
  )
}

function Wacht({ aantal, metFocus }: { aantal: number; metFocus: boolean }) {
  const plek = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (metFocus) plek.current?.focus()
  }, [metFocus])
  return (
    <div ref={plek} tabIndex={-1}>
      <Melding soort="aandacht" titel="Nog niet alles is verzonden">
        <p>
          {aantal === 1 ? 'Eén antwoord wacht' : `${aantal} antwoorden wachten`} nog op de server of op een
          keuze van u. Indienen kan zodra alles is opgeslagen.
        </p>
      </Melding>
    </div>
  )
}
