import { teVeel, useControleerOrganisatie } from '../../gegevens/import'
import { Bestandcontrole } from '../../ui/Bestandcontrole'
import { Uitklap } from '../../ui/Uitklap'
import styles from './Organisatie.module.css'
import { Organisatiecontrole } from './Organisatiecontrole'

const VOORBEELD = `district;team;begeleider
Noord;SMC Assen;Anna de Vries
Noord;SMC Assen;Bram Jansen
Noord;SMC Emmen;`

/** Districts, teams and begeleiders from a CSV. */
export function Organisatie() {
  return (
    <Bestandcontrole
      titel="CSV-bestand"
      controleer={useControleerOrganisatie()}
      toon={(gezien, opnieuw) => <Organisatiecontrole gezien={gezien} onOpnieuw={opnieuw} />}
      vooraf={
        <p>
          Neem districten, teams en begeleiders over uit een CSV-bestand. U ziet eerst wat nieuw is en wat
          verandert. Wat niet in het bestand staat, blijft zoals het is.
        </p>
      }
      bezwaar={teVeel}
      label="Kies het CSV-bestand"
      uitleg="Met puntkomma’s of komma’s, zoals Excel het bewaart. Hoogstens 1 MB."
      soorten=".csv,.txt"
      erna={
        <Uitklap titel="Hoe ziet het bestand eruit?">
          <p>De eerste rij heeft de koppen. Een team met twee begeleiders staat op twee rijen.</p>
          <pre className={styles.voorbeeld}>{VOORBEELD}</pre>
          <p>
            Met de kolom team-id geeft u een team dat er al is een andere naam. Met begeleider-id zegt u wie u
            bedoelt als twee personen dezelfde naam hebben. Wijzigingen gelden vanaf vandaag: rondes die al
            zijn geopend, houden de oude naam en het oude district.
          </p>
        </Uitklap>
      }
    />
  )
}
