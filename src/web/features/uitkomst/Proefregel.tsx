import type { Kader } from '~/domein/kader/Kader'
import type { Waarde } from '~/domein/weging/Antwoord'
import { Score } from '../../ui/Score'
import { Stelregel } from '../../ui/Stelregel'
import styles from './Proefregel.module.css'

interface Props {
  id: string
  tekst: string
  kader: Kader
  nu: Waarde | null
  /** null when nothing is tried here. */
  geprobeerd: Waarde | null
  probeer: (waarde: unknown) => void
}

/** One stelling with its real score, and a list to try another. */
export function Proefregel({ id, tekst, kader, nu, geprobeerd, probeer }: Props) {
  const veld = `proef-${id}`
  return (
    <Stelregel
      id={id}
      tekst={tekst}
      rechts={
        <span className={styles.keuze}>
          <Score waarde={nu} />
          <label htmlFor={veld}>
            probeer<span className="visually-hidden"> bij {id}</span>
          </label>
          <select
            id={veld}
            className={geprobeerd === null ? undefined : styles.geprobeerd}
            value={geprobeerd ?? nu ?? ''}
            onChange={({ target: { value } }) => probeer(value === 'geen-beeld' ? value : Number(value))}
          >
            {nu === null && <option value="">open</option>}
            {kader.schaal.map(({ score }) => (
              <option key={score} value={score}>
                {score}
              </option>
            ))}
            <option value="geen-beeld">{kader.geenBeeld}</option>
          </select>
        </span>
      }
    >
      {geprobeerd !== null && <p className={styles.merk}>Geprobeerd, niet opgeslagen</p>}
    </Stelregel>
  )
}
