import { useState } from 'react'
import { isWaarde, type Waarde, waardeVan } from '~/domein/weging/Antwoord'
import { isVanToepassing } from '~/domein/weging/telling'
import { Uitklap } from '../../ui/Uitklap'
import type { Uitkomst } from '../../weergave/useUitkomst'
import { Proefregel } from './Proefregel'

interface Props {
  uitkomst: Uitkomst
  geprobeerd: Readonly<Record<string, Waarde>>
  probeer: (stellingId: string, waarde: Waarde | null) => void
}

/** The stellingen to try: what stands in the way first, then all of them by section. */
export function Proefstellingen({ uitkomst, geprobeerd, probeer }: Props) {
  const { kader, kenmerken, waarden } = uitkomst
  // Taken once: a stelling that is tried and then no longer stands in the way must not jump out of the list.
  const [inDeWeg] = useState(
    () => new Set(uitkomst.indeling.belemmeringen.map(({ stellingId }) => stellingId)),
  )
  const secties = kader.secties.map((sectie) => ({
    sectie,
    stellingen: sectie.stellingen.filter((stelling) => isVanToepassing(stelling, kenmerken)),
  }))
  const regel = ({ id, tekst }: { id: string; tekst: string }) => (
    <Proefregel
      key={id}
      id={id}
      tekst={tekst}
      kader={kader}
      nu={waardeVan(waarden, id)}
      geprobeerd={geprobeerd[id] ?? null}
      probeer={(waarde) => probeer(id, isWaarde(waarde) ? waarde : null)}
    />
  )
  return (
    <>
      {inDeWeg.size > 0 && (
        <section aria-labelledby="proef-in-de-weg">
          <h2 id="proef-in-de-weg">Wat nu in de weg staat</h2>
          <ul className="plain-list">
            {secties.flatMap(({ stellingen }) => stellingen.filter(({ id }) => inDeWeg.has(id)).map(regel))}
          </ul>
        </section>
      )}
      <section aria-labelledby="proef-overige">
        <h2 id="proef-overige">{inDeWeg.size > 0 ? 'De andere stellingen' : 'De stellingen'}</h2>
        {secties.map(({ sectie, stellingen }) => {
          const overige = stellingen.filter(({ id }) => !inDeWeg.has(id))
          if (overige.length === 0) return null
          return (
            <Uitklap key={sectie.id} titel={`${sectie.id} ${sectie.titel} (${overige.length})`}>
              <ul className="plain-list">{overige.map(regel)}</ul>
            </Uitklap>
          )
        })}
      </section>
    </>
  )
}
