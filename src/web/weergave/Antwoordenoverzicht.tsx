import type { Sectie } from '~/domein/kader/Kader'
import { vragenVanSectie } from '~/domein/kader/vragen'
import { waardeVan } from '~/domein/weging/Antwoord'
import { wordtGevraagd } from '~/domein/weging/volledigheid'
import { vorigAntwoord } from '../gegevens/vorigeWeging'
import { Score } from '../ui/Score'
import { Tabelrol } from '../ui/Tabelrol'
import styles from './Antwoordenoverzicht.module.css'
import type { Uitkomst } from './useUitkomst'

/** Every answer of one section with its toelichting and, where there is one, the answer of last time. */
export function Antwoordenoverzicht({ uitkomst, sectie }: { uitkomst: Uitkomst; sectie: Sectie }) {
  const { kenmerken, waarden, toelichtingen, vorige } = uitkomst
  return (
    <Tabelrol naam={`Antwoorden op ${sectie.titel}`}>
      <table className={styles.overzicht}>
        <caption>
          {sectie.id} {sectie.titel}
        </caption>
        <thead>
          <tr>
            <th scope="col">Nr.</th>
            <th scope="col">Stelling en toelichting</th>
            <th scope="col" className={styles.score}>
              Score
            </th>
            {vorige && (
              <th scope="col" className={styles.score}>
                Vorige
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {vragenVanSectie(sectie).map((vraag) => (
            <tr key={vraag.id} className={vraag.soort === 'eindweging' ? styles.eindweging : undefined}>
              {vraag.soort === 'stelling' ? <th scope="row">{vraag.id}</th> : <td />}
              <td className={styles.tekst}>
                {vraag.tekst}
                {toelichtingen[vraag.id] && <p className={styles.toelichting}>“{toelichtingen[vraag.id]}”</p>}
              </td>
              <td className={styles.score} data-kop="Score">
                <Score waarde={wordtGevraagd(vraag, kenmerken) ? waardeVan(waarden, vraag.id) : 'nvt'} />
              </td>
              {vorige && (
                <td className={styles.score} data-kop="Vorige">
                  <Score waarde={vorigAntwoord(vorige, vraag)?.waarde ?? 'nvt'} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Tabelrol>
  )
}
