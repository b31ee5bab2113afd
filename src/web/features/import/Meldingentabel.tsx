import type { Importmelding } from '~/contract/imports'
import { Tabelrol } from '../../ui/Tabelrol'
import styles from './Tabellen.module.css'

type Props = { meldingen: readonly Importmelding[]; bestand: string }

/** What is wrong in a file: the cell, what stands there and what to do about it. Faults stand before what stops nothing. */
export function Meldingentabel({ meldingen, bestand }: Props) {
  const volgorde = [...meldingen].sort(
    (a, b) => Number(a.ernst !== 'fout') - Number(b.ernst !== 'fout') || (a.rij ?? 0) - (b.rij ?? 0),
  )
  return (
    <Tabelrol naam={`Opmerkingen bij ${bestand}`}>
      <table className={styles.meldingen}>
        <caption className="visually-hidden">Opmerkingen bij {bestand}</caption>
        <thead>
          <tr>
            <th scope="col">Soort</th>
            <th scope="col">Cel</th>
            <th scope="col">Wat er is, en wat u kunt doen</th>
          </tr>
        </thead>
        <tbody>
          {volgorde.map(({ ernst, rij, kolom, wat, doe }) => (
            <tr key={`${rij} ${kolom} ${wat}`}>
              <td className={ernst === 'fout' ? styles.fout : undefined}>
                {ernst === 'fout' ? '✕ Fout' : '! Let op'}
              </td>
              <td>{plek(rij, kolom)}</td>
              <td>
                {wat}
                <p className={styles.doe}>{doe}</p>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Tabelrol>
  )
}

/** As a spreadsheet calls it (D12), or the row and the name of the column of a CSV. */
function plek(rij: number | null, kolom: string | null): string {
  if (rij === null) return 'hele bestand'
  if (kolom === null) return `rij ${rij}`
  return /^[A-Z]{1,3}$/.test(kolom) ? `${kolom}${rij}` : `rij ${rij}, ${kolom}`
}
