import { Link } from '@tanstack/react-router'
import type { Vraag } from '~/domein/kader/vragen'
import { vraagElementId } from '../ui/vraagElementId'
import styles from './Openlijst.module.css'

/** The questions without an answer, by section, each a link to its place in the form (W7). */
export function Openlijst({ wegingId, open }: { wegingId: string; open: readonly Vraag[] }) {
  const secties = [...new Set(open.map(({ sectie }) => sectie))]
  return (
    <ul className={styles.secties}>
      {secties.map((sectie) => (
        <li key={sectie.id}>
          <span>
            {sectie.id} {sectie.titel}
          </span>
          <ul className={styles.vragen}>
            {open
              .filter((vraag) => vraag.sectie === sectie)
              .map((vraag) => (
                <li key={vraag.id}>
                  <Link
                    to="/wegingen/$wegingId/onderdelen/$sectieId"
                    params={{ wegingId, sectieId: sectie.id }}
                    hash={vraagElementId(vraag.id)}
                  >
                    {vraag.soort === 'stelling' ? vraag.id : 'eindweging'}
                  </Link>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
