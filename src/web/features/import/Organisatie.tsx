import { useState } from 'react'
import { teVeel, useControleerOrganisatie } from '../../gegevens/import'
import { Bestandskeuze } from '../../ui/Bestandskeuze'
import { Bezig } from '../../ui/Bezig'
import { Melding } from '../../ui/Melding'
import { Stapkop } from '../../ui/Stapkop'
import { Uitklap } from '../../ui/Uitklap'
import styles from './Organisatie.module.css'
import { Organisatiecontrole } from './Organisatiecontrole'

const VOORBEELD = `district;team;begeleider
Noord;SMC Assen;Anna de Vries
Noord;SMC Assen;Bram Jansen
Noord;SMC Emmen;`

/** Districts, teams and begeleiders from a CSV. */
export function Organisatie() {
  const [begonnen, setBegonnen] = useState(false)
  const controleer = useControleerOrganisatie()
  const kies = ([bestand]: readonly File[]) => {
    if (!bestand) return
    setBegonnen(true)
    controleer.mutate(bestand)
  }
  if (controleer.data)
    return <Organisatiecontrole gezien={controleer.data} onOpnieuw={() => controleer.reset()} />
  return (
    <>
      <p>
        Neem districten, teams en begeleiders over uit een CSV-bestand. U ziet eerst wat nieuw is en wat
        verandert. Wat niet in het bestand staat, blijft zoals het is.
      </p>
      {controleer.error && (
        <Melding soort="fout" titel="Het bestand is niet gecontroleerd" rol="alert">
          <p>{controleer.error.message}</p>
        </Melding>
      )}
      {controleer.isPending ? (
        <Bezig zin="Het bestand wordt gecontroleerd." stop={null} />
      ) : (
        <>
          <Stapkop id="bestand" metFocus={begonnen}>
            CSV-bestand
          </Stapkop>
          <Bestandskeuze
            bezwaar={teVeel}
            label="Kies het CSV-bestand"
            uitleg="Met puntkomma’s of komma’s, zoals Excel het bewaart. Hoogstens 1 MB."
            soorten=".csv,.txt"
            onKies={kies}
          />
        </>
      )}
      <Uitklap titel="Hoe ziet het bestand eruit?">
        <p>De eerste rij heeft de koppen. Een team met twee begeleiders staat op twee rijen.</p>
        <pre className={styles.voorbeeld}>{VOORBEELD}</pre>
        <p>
          Met de kolom team-id geeft u een team dat er al is een andere naam. Met begeleider-id zegt u wie u
          bedoelt als twee personen dezelfde naam hebben. Wijzigingen gelden vanaf vandaag: rondes die al zijn
          geopend, houden de oude naam en het oude district.
        </p>
      </Uitklap>
    </>
  )
}
