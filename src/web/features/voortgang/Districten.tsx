import { Downloads } from '../../ui/grafiek/Downloads'
import { Gegevenstabel } from '../../ui/grafiek/Gegevenstabel'
import { opsomming } from '../../ui/opsomming'
import { Uitklap } from '../../ui/Uitklap'
import { standen, tellingDelen } from '../../weergave/teamstand'
import styles from './Districten.module.css'
import { Districttekening } from './Districttekening'
import { districtenkop } from './districtenkop'
import { Legenda } from './Legenda'
import { Standbalk } from './Standbalk'
import { type Getallen, standgegevens } from './standgegevens'

type District = Getallen & { naam: string; ingediend: number; vastgesteld: number }

interface Props {
  rondeId: string
  districten: readonly District[]
  totaal: Getallen
  /** What this page does not tell apart. */
  zonder?: 'teruggegeven'
}

/** Each district by name: in words, as a bar, and all of them as a table and to take along. */
export function Districten({ rondeId, districten, totaal, zonder }: Props) {
  const kolommen = standen.filter(({ stand }) => stand !== zonder)
  const titel = districtenkop(districten)
  const gegevens = standgegevens('District', kolommen, [...districten, { ...totaal, naam: 'Samen' }])
  return (
    <>
      <h2>{titel}</h2>
      <Legenda {...(zonder && { zonder })} />
      <ul className={styles.districten}>
        {districten.map((district) => (
          <li key={district.naam}>
            <h3 className={styles.naam}>{district.naam}</h3>
            <p className={styles.woorden}>{opsomming(tellingDelen(district))}</p>
            <Standbalk telling={district} />
          </li>
        ))}
      </ul>
      <Downloads
        titel={titel}
        bestand={`voortgang-${rondeId}-districten`}
        gegevens={gegevens}
        tekening={(breedte) => <Districttekening breedte={breedte} districten={districten} />}
      />
      <Uitklap titel="Dezelfde cijfers als tabel">
        <Gegevenstabel bijschrift="Aantal teams per district, naar hoe ver zij zijn" gegevens={gegevens} />
      </Uitklap>
    </>
  )
}
