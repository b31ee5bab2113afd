import type { Kader } from '~/domein/kader/Kader'
import type { Indeling } from '~/domein/weging/indeel'
import { Stadium } from '../../ui/Stadium'
import { stadiumVan } from '../../weergave/stadia'
import { Telwoord, zoveel } from '../../weergave/telwoord'
import styles from './Proefuitkomst.module.css'

interface Props {
  kader: Kader
  nu: Indeling
  proef: Indeling
  /** How many scores are tried. */
  aantal: number
}

/** What the tried scores would bring, beside what is so now. Announced politely as it changes (WCAG 4.1.3). */
export function Proefuitkomst({ kader, nu, proef, aantal }: Props) {
  return (
    <div className={styles.proef}>
      <div>
        <p className={styles.label}>Nu</p>
        <Stand kader={kader} indeling={nu} />
      </div>
      <div role="status" className={aantal > 0 ? styles.geprobeerd : undefined}>
        <p className={styles.label}>
          {aantal === 0
            ? 'Nog niets geprobeerd'
            : `Met ${zoveel(aantal, 'andere score', 'andere scores')}, niet opgeslagen`}
        </p>
        <Stand kader={kader} indeling={proef} />
      </div>
    </div>
  )
}

function Stand({ kader, indeling }: { kader: Kader; indeling: Indeling }) {
  const { stadium: id, hoogstHaalbaar, volgendStadium, belemmeringen, open } = indeling
  const stadium = stadiumVan(kader, id ?? hoogstHaalbaar)
  return (
    <>
      <p className={styles.stadium}>
        {id === null && 'Hoogst haalbaar: '}
        <Stadium titel={stadium.titel} rang={stadium.rang} hoogste={stadium.hoogste} />
      </p>
      {open.length > 0 && (
        <p>{`${Telwoord(open.length)} ${open.length === 1 ? 'stelling is' : 'stellingen zijn'}`} nog open.</p>
      )}
      {volgendStadium && (
        <p>
          {belemmeringen.length === 0
            ? 'Niets'
            : `${Telwoord(belemmeringen.length)} ${belemmeringen.length === 1 ? 'stelling' : 'stellingen'}`}{' '}
          in de weg van {stadiumVan(kader, volgendStadium).titel}.
        </p>
      )}
    </>
  )
}
