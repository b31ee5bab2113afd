import { Link } from '@tanstack/react-router'
import { classNames } from '../../ui/classNames'
import { metKomma } from '../../ui/getal'
import kleur from '../../ui/Scorekleur.module.css'
import { Tabelrol } from '../../ui/Tabelrol'
import { stadiumTeken } from '../../weergave/stadiumInZin'
import type { Deel } from './Deel'
import styles from './Warmtetabel.module.css'

type Props = Pick<Deel, 'kader'> & { districten: Deel['beeld']['districten'] }

/**
 * District against section, the number in each cell. Scrolls in a region of its own, with the district staying in sight.
 *
 * WCAG 1.4.1: the number carries the meaning, the colour supports it.
 */
export function Warmtetabel({ kader, districten }: Props) {
  return (
    <Tabelrol naam="Gemiddelden per district en onderdeel">
      <table className={styles.tabel}>
        <caption className="visually-hidden">
          Gemiddelden per district en onderdeel, districten op naam
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.district}>
              District
            </th>
            {kader.secties.map(({ id, titel }) => (
              <th key={id} scope="col" abbr={titel} title={titel}>
                {id}
                <span className="visually-hidden"> {titel}</span>
              </th>
            ))}
            {kader.stadia.map(({ id, titel }, rang) => (
              <th key={id} scope="col" title={titel} className={styles.aantal}>
                <span aria-hidden="true">{stadiumTeken(rang, kader.stadia.length - 1)}</span>
                <span className="visually-hidden">{titel}</span>
              </th>
            ))}
            <th scope="col">Teams</th>
          </tr>
        </thead>
        <tbody>
          {districten.map(({ id, naam, teams, vastgesteld, secties }) => (
            <tr key={id}>
              <th scope="row" className={styles.district}>
                <Link to="/trend" search={{ district: id }}>
                  {naam}
                </Link>
              </th>
              {secties.map(({ sectieId, gemiddelde, aantal }) => (
                <td key={sectieId} className={styles.cel} title={`${aantal} scores`}>
                  <span
                    className={classNames(
                      styles.vlak,
                      gemiddelde !== null && kleur[`score${Math.round(gemiddelde)}`],
                    )}
                  >
                    {metKomma(gemiddelde)}
                  </span>
                </td>
              ))}
              {kader.stadia.map((stadium) => (
                <td key={stadium.id} className={styles.aantal}>
                  {vastgesteld[stadium.id] ?? 0}
                </td>
              ))}
              <td>{teams}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Tabelrol>
  )
}
