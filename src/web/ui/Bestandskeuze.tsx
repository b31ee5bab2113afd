import { type DragEvent, useId, useState } from 'react'
import styles from './Bestandskeuze.module.css'
import { classNames } from './classNames'
import { Veldfout } from './Veldfout'

type Props = {
  label: string
  uitleg: string
  /** Which endings the browser offers; others can be chosen too, and are told what they are. */
  soorten: string
  /** More than one at once. */
  meer?: boolean
  /** Why these cannot be sent at all, and what to do; null when they can. */
  bezwaar: (bestanden: readonly File[]) => string | null
  onKies: (bestanden: readonly File[]) => void
}

/**
 * Files to choose, or to drop on it. The browser's own field does the choosing, so a keyboard reaches it.
 *
 * WCAG 2.1.1, 2.5.7 (dropping is never the only way), 3.3.1, 3.3.2.
 */
export function Bestandskeuze({ label, uitleg, soorten, meer = false, bezwaar, onKies }: Props) {
  const id = useId()
  const [erboven, setErboven] = useState(false)
  const [fout, setFout] = useState<string | null>(null)
  const kies = (lijst: FileList | null) => {
    const bestanden = [...(lijst ?? [])].slice(0, meer ? undefined : 1)
    if (bestanden.length === 0) return
    const reden = bezwaar(bestanden)
    setFout(reden)
    if (reden === null) onKies(bestanden)
  }
  const laatVallen = (event: DragEvent) => {
    event.preventDefault()
    setErboven(false)
    kies(event.dataTransfer.files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the field in it does the same
    <div
      className={classNames(styles.vlak, erboven && styles.erboven)}
      onDragOver={(event) => {
        event.preventDefault()
        setErboven(true)
      }}
      onDragLeave={() => setErboven(false)}
      onDrop={laatVallen}
    >
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <p id={`${id}-uitleg`} className={styles.uitleg}>
        {uitleg}
      </p>
      {fout && <Veldfout id={`${id}-fout`} tekst={fout} />}
      <input
        id={id}
        type="file"
        accept={soorten}
        multiple={meer}
        aria-describedby={classNames(`${id}-uitleg`, fout && `${id}-fout`)}
        aria-invalid={fout ? true : undefined}
        className={styles.veld}
        onChange={(event) => {
          kies(event.target.files)
          // So that the same file, mended meanwhile, can be chosen again.
          event.target.value = ''
        }}
      />
    </div>
  )
}
