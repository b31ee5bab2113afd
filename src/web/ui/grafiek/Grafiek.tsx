import type { ReactNode } from 'react'
import { Uitklap } from '../Uitklap'
import { Downloads } from './Downloads'
import { Gegevenstabel } from './Gegevenstabel'
import styles from './Grafiek.module.css'
import type { Gegevens } from './gegevens'
import { useBreedte } from './useBreedte'

interface Props {
  /** What there is to see in it: the heading above it has the same words. */
  titel: string
  samenvatting: ReactNode
  gegevens: Gegevens
  bestand: string
  /** Draws it at a width, as one `<svg>` that a screen reader passes by. */
  tekening: (breedte: number) => ReactNode
  /** What the marks mean. */
  legenda?: ReactNode
  /** The table on the page, where that has fewer rows than the file. */
  tabel?: { titel: string; bijschrift: string; gegevens: Gegevens }
}

/**
 * A chart with all that belongs to it: what there is to see in words, the drawing, the same figures as a table, and the ways
 * to take it along.
 *
 * WCAG 1.1.1 (the words and the table are the equal of the drawing), 1.4.1.
 */
export function Grafiek({ titel, samenvatting, gegevens, bestand, tekening, legenda, tabel }: Props) {
  const [plek, breedte] = useBreedte<HTMLDivElement>()
  return (
    <>
      <p>{samenvatting}</p>
      <div ref={plek} className={styles.plek}>
        {tekening(breedte)}
      </div>
      {legenda && <p className={styles.legenda}>{legenda}</p>}
      <Downloads titel={titel} bestand={bestand} gegevens={gegevens} tekening={tekening} />
      <Uitklap titel={tabel?.titel ?? 'Dezelfde cijfers als tabel'}>
        <Gegevenstabel bijschrift={tabel?.bijschrift ?? titel} gegevens={tabel?.gegevens ?? gegevens} />
      </Uitklap>
    </>
  )
}
