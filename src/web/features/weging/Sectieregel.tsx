import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { Sectie } from '~/domein/kader/Kader'
import styles from './Sectieregel.module.css'

interface Props {
  wegingId: string
  sectie: Sectie
  gevraagd: number
  beantwoord: number
}

/** One section in the list, with how far it is in figures, a tick and words. Renders again only when its count changes. */
export const Sectieregel = memo(function Sectieregel({ wegingId, sectie, gevraagd, beantwoord }: Props) {
  const klaar = beantwoord === gevraagd
  return (
    <li>
      <Link
        to="/wegingen/$wegingId/onderdelen/$sectieId"
        params={{ wegingId, sectieId: sectie.id }}
        search={(zoek) => zoek}
        activeOptions={{ includeSearch: false }}
        activeProps={{ 'aria-current': 'step' }}
        className={styles.regel}
      >
        <span className={styles.nummer}>{sectie.id}</span> <span>{sectie.titel}</span>{' '}
        <span className={klaar ? styles.klaar : styles.telling}>
          <span aria-hidden="true">
            {beantwoord}/{gevraagd}
            {klaar && ' ✓'}
          </span>
          <span className="visually-hidden">
            , {klaar ? 'alles' : `${beantwoord} van ${gevraagd}`} beantwoord
          </span>
        </span>
      </Link>
    </li>
  )
})
