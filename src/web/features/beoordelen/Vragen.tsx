import { useState } from 'react'
import type { Beoordeling } from '~/contract/beoordeling'
import type { Levensloop } from '~/contract/levensloop'
import { vragenVanSectie } from '~/domein/kader/vragen'
import type { OpenWeging } from '../../gegevens/weging'
import { datum, datumEnTijd } from '../../ui/datum'
import { Filterknoppen } from '../../ui/Filterknoppen'
import { LegeStaat } from '../../ui/LegeStaat'
import { voorgangerzin } from '../../weergave/voorgangerzin'
import styles from './Beoordelen.module.css'
import { hoortBij, type Keuze } from './keuze'
import { Vraagregel } from './Vraagregel'

interface Props {
  open: OpenWeging
  beoordeling: Beoordeling
  levensloop: Levensloop
}

/** Statement by statement what there is to see; at first only what changed or what there is to talk about. */
export function Vragen({ open, beoordeling, levensloop }: Props) {
  const { weging, kader } = open
  const [keuze, setKeuze] = useState<Keuze>('aandacht')
  const { vragen, vergelekenMet, standVan, vorigeRondeId, voorgangers } = beoordeling
  const besproken = new Set(levensloop.opmerkingen.map(({ vraagId }) => vraagId))
  const aantal = (welke: Keuze) => vragen.filter((vraag) => hoortBij(welke, vraag, besproken)).length
  const perId = new Map(vragen.map((vraag) => [vraag.vraagId, vraag]))
  const secties = kader.secties.flatMap((sectie) => {
    const leden = vragenVanSectie(sectie).flatMap((vraag) => {
      const gegevens = perId.get(vraag.id)
      return gegevens && hoortBij(keuze, gegevens, besproken) ? [{ vraag, gegevens }] : []
    })
    return leden.length > 0 ? [{ sectie, leden }] : []
  })
  return (
    <section aria-labelledby="vraag-voor-vraag">
      <h2 id="vraag-voor-vraag">Om over te praten</h2>
      <p>
        Signalen zijn vragen voor het gesprek, geen oordeel. De scores blijven van het team: u stelt voor, het
        team beslist.{' '}
        {vergelekenMet &&
          (vergelekenMet.soort === 'inzending'
            ? `Wat is gewijzigd, is sinds de inzending van ${datum(vergelekenMet.op)}.`
            : `Wat is gewijzigd, is sinds de vaststelling van ${datum(vergelekenMet.op)}.`)}{' '}
        {voorgangers.length > 0 && voorgangerzin(voorgangers, vorigeRondeId !== null)}
      </p>
      <p>
        <small>Stand van {datumEnTijd(standVan)}.</small>
      </p>
      <Filterknoppen
        naam="Welke stellingen"
        gekozen={keuze}
        onKies={setKeuze}
        opties={[
          { waarde: 'aandacht', label: 'Wat aandacht vraagt', aantal: aantal('aandacht') },
          ...(vergelekenMet
            ? [{ waarde: 'gewijzigd' as const, label: 'Alleen gewijzigd', aantal: aantal('gewijzigd') }]
            : []),
          { waarde: 'signalen', label: 'Alleen met een signaal', aantal: aantal('signalen') },
          { waarde: 'alles', label: 'Alles', aantal: vragen.length },
        ]}
      />
      {secties.length === 0 && (
        <LegeStaat titel="Hier is niets te zien" kopniveau={3}>
          Er is niets gewijzigd en er zijn geen signalen. Kies Alles om elk antwoord te lezen.
        </LegeStaat>
      )}
      {secties.map(({ sectie, leden }) => (
        <section key={sectie.id} aria-label={`${sectie.id} ${sectie.titel}`}>
          <h3 className={styles.sectie}>
            {sectie.id} {sectie.titel}
          </h3>
          <ul className="plain-list">
            {leden.map(({ vraag, gegevens }) => (
              <Vraagregel
                key={vraag.id}
                weging={weging}
                kader={kader}
                vraag={vraag}
                gegevens={gegevens}
                vorigeRondeId={vorigeRondeId}
                opmerkingen={levensloop.opmerkingen.filter(({ vraagId }) => vraagId === vraag.id)}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
