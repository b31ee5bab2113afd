import type { Werkregel } from '~/contract/district'
import { Stadium } from '../../ui/Stadium'
import styles from './Werkteam.module.css'

/** The computed and the settled stadium; when they differ both, as everywhere. */
export function Stadia({ regel: { weging, vastgesteld, status } }: { regel: Werkregel }) {
  const berekend = weging?.berekend ?? null
  const zelfde = berekend?.id === vastgesteld?.id
  if (!berekend && !vastgesteld) return null
  return (
    <span className={styles.stadia}>
      {vastgesteld && (
        <span>
          {status === 'vastgesteld' ? 'Stadium: ' : 'Eerder vastgesteld: '}
          <Stadium {...vastgesteld} />
          {status === 'vastgesteld' && berekend && zelfde && ', zoals berekend'}
        </span>
      )}
      {berekend && !(zelfde && status === 'vastgesteld') && (
        <span>
          Berekend: <Stadium {...berekend} />
        </span>
      )}
    </span>
  )
}
