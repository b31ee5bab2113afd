import type { ReactNode } from 'react'
import { stellingenVanKader } from '~/domein/kader/vragen'
import type { Belemmering } from '~/domein/weging/belemmeringen'
import { vorigAntwoord } from '../gegevens/vorigeWeging'
import { opsomming } from '../ui/opsomming'
import { Score } from '../ui/Score'
import { Stelregel } from '../ui/Stelregel'
import { Uitklap } from '../ui/Uitklap'
import styles from './Belemmeringenlijst.module.css'
import type { Uitkomst } from './useUitkomst'

/** A list longer than this is folded away per group, so that the page stays one to take in. */
const VEEL = 12

interface Props {
  uitkomst: Uitkomst
  belemmeringen: readonly Belemmering[]
  /** On paper nothing can be folded; a long list is then the numbers only, for the words follow in the tables. */
  opPapier?: boolean
}

/** What stands in the way of a stadium: too low, by succesfactor and other; and apart from those, geen beeld (W4, W8). */
export function Belemmeringenlijst({ uitkomst, belemmeringen, opPapier = false }: Props) {
  const veel = belemmeringen.length > VEEL
  if (veel && opPapier) return <Nummers groepen={groepen(uitkomst, belemmeringen)} />
  return groepen(uitkomst, belemmeringen).map(({ titel, leden }) => (
    <Groep key={titel} titel={`${titel} (${leden.length})`} vouwIn={veel}>
      {leden.map((belemmering) => (
        <Regel key={belemmering.stellingId} uitkomst={uitkomst} belemmering={belemmering} />
      ))}
    </Groep>
  ))
}

function Groep({ titel, vouwIn, children }: { titel: string; vouwIn: boolean; children: ReactNode }) {
  const lijst = <ul className="plain-list">{children}</ul>
  if (vouwIn) return <Uitklap titel={titel}>{lijst}</Uitklap>
  return (
    <section>
      <h3>{titel}</h3>
      {lijst}
    </section>
  )
}

function Nummers({ groepen }: { groepen: { titel: string; leden: readonly Belemmering[] }[] }) {
  return (
    <ul className="plain-list">
      {groepen.map(({ titel, leden }) => (
        <li key={titel}>
          <b>
            {titel} ({leden.length})
          </b>
          : {opsomming(leden.map(({ stellingId }) => stellingId))}
        </li>
      ))}
    </ul>
  )
}

function groepen({ kader }: Uitkomst, belemmeringen: readonly Belemmering[]) {
  const teLaag = belemmeringen.filter(({ reden }) => reden === 'te-laag')
  return [
    ...kader.succesfactoren.map(({ id, titel }) => ({
      titel: `Succesfactor ${titel}`,
      leden: teLaag.filter(({ succesfactor }) => succesfactor === id),
    })),
    { titel: 'Andere stellingen', leden: teLaag.filter(({ succesfactor }) => succesfactor === null) },
    { titel: 'Geen beeld', leden: belemmeringen.filter(({ reden }) => reden === 'geen-beeld') },
  ].filter(({ leden }) => leden.length > 0)
}

function Regel({ uitkomst, belemmering }: { uitkomst: Uitkomst; belemmering: Belemmering }) {
  const { kader, vorige, toelichtingen } = uitkomst
  const { stellingId, score, minimum } = belemmering
  const tekst = stellingenVanKader(kader).find(({ id }) => id === stellingId)?.tekst ?? ''
  const toen = vorigAntwoord(vorige, { id: stellingId, tekst })?.waarde
  return (
    <Stelregel
      id={stellingId}
      tekst={tekst}
      rechts={
        <>
          <Score waarde={score ?? 'geen-beeld'} /> <span className={styles.nodig}>nodig</span>{' '}
          <Score waarde={minimum} />
        </>
      }
    >
      {toen != null && (
        <p>
          Vorige keer{' '}
          {toen === 'geen-beeld' ? kader.geenBeeld.toLowerCase() : `${toen === score ? 'ook ' : ''}${toen}`}.
        </p>
      )}
      {toelichtingen[stellingId] && <p>Toelichting: “{toelichtingen[stellingId]}”</p>}
    </Stelregel>
  )
}
