import { classNames } from './classNames'
import styles from './Spreidingsbalken.module.css'
import { Staaf, type Staafsoort } from './Staaf'

/** One answer: what it is, what it means, how many gave it, and a word that marks it ("uw score"). */
export type Spreidingsbalkgegevens = {
  soort: Staafsoort
  betekenis: string
  aantal: number
  merk?: string | undefined
}

/** One bar with its number on it. Read aloud as one sentence; the drawing and its labels are for the eye. */
export function Spreidingsbalk(props: Spreidingsbalkgegevens & { deel: number }) {
  const { soort, betekenis, aantal, merk, deel } = props
  const zonderBeeld = soort === 'geen-beeld'
  return (
    <li className={classNames(styles.balk, zonderBeeld && styles.los)}>
      <span className="visually-hidden">
        {zonderBeeld ? betekenis : `Score ${soort}, ${betekenis}`}: {aantal} keer{merk ? `, ${merk}` : ''}
      </span>
      <svg aria-hidden="true" focusable="false" className={styles.staand}>
        <Staaf soort={soort} deel={deel} />
        <text
          x="50%"
          y={`${100 - deel}%`}
          dy="-0.35em"
          textAnchor="middle"
          className={aantal ? styles.aantal : styles.nul}
        >
          {aantal}
        </text>
      </svg>
      <svg aria-hidden="true" focusable="false" className={styles.liggend}>
        <Staaf soort={soort} deel={deel} liggend />
        <text x={`${deel}%`} y="50%" dx="0.4em" dy="0.36em" className={aantal ? styles.aantal : styles.nul}>
          {aantal}
        </text>
      </svg>
      <span aria-hidden="true" className={styles.getal}>
        {zonderBeeld ? '–' : soort}
      </span>
      <span aria-hidden="true" className={styles.betekenis}>
        {betekenis} {merk && <b className={styles.merk}>{merk}</b>}
      </span>
    </li>
  )
}
