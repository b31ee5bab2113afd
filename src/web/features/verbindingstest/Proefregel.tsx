import { classNames } from '../../ui/classNames'
import { type Meldingsoort, MeldingTeken } from '../../ui/MeldingTeken'
import type { Bevinding } from './proeven'
import styles from './Verbindingstest.module.css'
import { standwoorden, type Uitleg } from './woorden'

type Stand = Bevinding['stand']

const tekens: Record<Stand, Meldingsoort> = {
  bezig: 'info',
  goed: 'gelukt',
  'kan-beter': 'aandacht',
  'lukt-niet': 'fout',
  'niet-geprobeerd': 'info',
}

interface Props {
  titel: string
  stand: Stand
  uitleg: Uitleg
}

/** One check: how it went in a sign and a word, what that means, and what one can do about it. */
export function Proefregel({ titel, stand, uitleg: { betekent, doen } }: Props) {
  const mis = stand === 'kan-beter' || stand === 'lukt-niet'
  return (
    <li className={styles.proef}>
      <h2 className={styles.titel}>{titel}</h2>
      <p className={classNames(styles.stand, stand === 'goed' && styles.goed, mis && styles.mis)}>
        <MeldingTeken soort={tekens[stand]} />
        {standwoorden[stand]}
      </p>
      <div className={styles.uitleg}>
        <p>{betekent}</p>
        {doen && (
          <p>
            <b>Wat u kunt doen: </b>
            {doen}
          </p>
        )}
      </div>
    </li>
  )
}
