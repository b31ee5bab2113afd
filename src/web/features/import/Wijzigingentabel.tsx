import { useQuery } from '@tanstack/react-query'
import type { Importwijziging } from '~/contract/imports'
import { vragenVanKader } from '~/domein/kader/vragen'
import { kaderQuery } from '../../gegevens/kader'
import { Score } from '../../ui/Score'
import { Tabelrol } from '../../ui/Tabelrol'
import { kortNaam } from '../../weergave/vraagnaam'
import styles from './Tabellen.module.css'

type Props = { wijzigingen: readonly Importwijziging[]; kaderVersie: string; titel: string }

/** Answer by answer: what stands there now and what it becomes. */
export function Wijzigingentabel({ wijzigingen, kaderVersie, titel }: Props) {
  const { data: kader } = useQuery(kaderQuery(kaderVersie))
  const vragen = new Map((kader ? vragenVanKader(kader) : []).map((vraag) => [vraag.id, vraag]))
  const bestaand = wijzigingen.some(({ van }) => van !== null)
  return (
    <Tabelrol naam={titel}>
      <table className={styles.wijzigingen}>
        <caption className="visually-hidden">{titel}</caption>
        <thead>
          <tr>
            <th scope="col">Vraag</th>
            {bestaand && <th scope="col">Staat er nu</th>}
            <th scope="col">{bestaand ? 'Wordt' : 'Antwoord'}</th>
          </tr>
        </thead>
        <tbody>
          {wijzigingen.map(({ vraagId, van, naar }) => {
            const vraag = vragen.get(vraagId)
            return (
              <tr key={vraagId}>
                <th scope="row">
                  <strong>{vraag ? kortNaam(vraag) : vraagId}</strong>{' '}
                  <span className={styles.vraagtekst}>{vraag?.tekst}</span>
                </th>
                {bestaand && <Antwoordcel antwoord={van} />}
                <Antwoordcel antwoord={naar} />
              </tr>
            )
          })}
        </tbody>
      </table>
    </Tabelrol>
  )
}

function Antwoordcel({ antwoord }: { antwoord: Importwijziging['van'] }) {
  return (
    <td>
      <Score waarde={antwoord?.waarde ?? null} />
      {antwoord?.toelichting && <p className={styles.toelichting}>“{antwoord.toelichting}”</p>}
    </td>
  )
}
