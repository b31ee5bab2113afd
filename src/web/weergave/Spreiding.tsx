import type { Spreiding as Gegevens } from '~/contract/sessie'
import type { Kader } from '~/domein/kader/Kader'
import type { Waarde } from '~/domein/weging/Antwoord'
import { classNames } from '../ui/classNames'
import { Spreidingsbalken } from '../ui/Spreidingsbalken'
import styles from './Spreiding.module.css'
import { SpreidingPerFunctie } from './SpreidingPerFunctie'
import { naamVanSpreiding, spreidingstekst } from './spreidingstekst'

interface Props {
  spreiding: Gegevens
  kader: Kader
  groot?: boolean
  eigen?: Waarde | null
}

/**
 * What one round brought: the bars, a text that says what there is to see, and where it may be shown the same per functie.
 * Of fewer than three answers only why there is nothing to see (G3).
 *
 * @param groot for the wall: bars and text grow with the screen
 * @param eigen the score of who looks, which is then marked with the words "uw score"
 *
 * WCAG 1.1.1, 1.4.1: the text stands by itself.
 */
export function Spreiding({ spreiding, kader, groot = false, eigen = null }: Props) {
  const { aantallen, perFunctie } = spreiding
  const merk = (waarde: Waarde) => (waarde === eigen ? 'uw score' : undefined)
  return (
    <div className={classNames(styles.spreiding, groot && styles.groot)}>
      <div className={classNames(perFunctie.length > 0 && styles.metFuncties)}>
        <div>
          {aantallen && (
            <Spreidingsbalken
              naam={naamVanSpreiding(spreiding)}
              groot={groot}
              balken={[
                ...kader.schaal.map(({ score, betekenis }) => ({
                  soort: score,
                  betekenis,
                  aantal: aantallen.scores[score - 1] ?? 0,
                  merk: merk(score),
                })),
                {
                  soort: 'geen-beeld',
                  betekenis: kader.geenBeeld,
                  aantal: aantallen.geenBeeld,
                  merk: merk('geen-beeld'),
                },
              ]}
            />
          )}
          <p className={styles.tekst}>{spreidingstekst(spreiding).join(' ')}</p>
        </div>
        {perFunctie.length > 0 && <SpreidingPerFunctie kader={kader} groepen={perFunctie} />}
      </div>
    </div>
  )
}
