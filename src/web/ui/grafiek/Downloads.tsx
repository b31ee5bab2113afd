import { type ReactNode, useState } from 'react'
import { Knop } from '../Knop'
import { alsPng, bewaar } from './bewaar'
import { alsCsv } from './csv'
import styles from './Downloads.module.css'
import type { Gegevens } from './gegevens'
import { BEELDBREEDTE, tekenBeeld } from './tekenBeeld'

interface Props {
  titel: string
  /** Without an extension. */
  bestand: string
  gegevens: Gegevens
  /** Draws the picture at a width; left out where there is nothing but the table. */
  tekening?: ((breedte: number) => ReactNode) | undefined
}

/** A chart to take along: its data as CSV and its picture as SVG or PNG, all made in this browser. Not on paper. */
export function Downloads({ titel, bestand, gegevens, tekening }: Props) {
  const [mislukt, setMislukt] = useState(false)
  const beeld = () => tekenBeeld(titel, tekening?.(BEELDBREEDTE))
  const csv = () => bewaar(`${bestand}.csv`, new Blob([alsCsv(gegevens)], { type: 'text/csv;charset=utf-8' }))
  const svg = () => bewaar(`${bestand}.svg`, new Blob([beeld()], { type: 'image/svg+xml;charset=utf-8' }))
  const png = () =>
    alsPng(beeld()).then(
      (blob) => bewaar(`${bestand}.png`, blob),
      () => setMislukt(true),
    )
  const soorten = [
    ['CSV', csv],
    ...(tekening
      ? ([
          ['SVG', svg],
          ['PNG', png],
        ] as const)
      : []),
  ] as const
  return (
    <div className={styles.downloads}>
      <span>Download</span>
      {soorten.map(([soort, neem]) => (
        <Knop key={soort} variant="tekst" aria-label={`Download ${soort}: ${titel}`} onClick={neem}>
          {soort}
        </Knop>
      ))}
      <span role="status">{mislukt && 'De PNG kon in deze browser niet worden gemaakt. Neem de SVG.'}</span>
    </div>
  )
}
