import type { Spreiding as Gegevens } from '~/contract/sessie'
import type { Kader } from '~/domein/kader/Kader'
import { meegeleverdeKaders } from '~/domein/kader/kaders'
import { Qrcode } from '~/web/ui/Qrcode'
import { Score } from '~/web/ui/Score'
import { Spreiding } from '~/web/weergave/Spreiding'
import styles from './Sessiedelen.module.css'

const spreiding: Gegevens = {
  ronde: 1,
  aantal: 12,
  viaBegeleider: 1,
  aantallen: { scores: [0, 1, 5, 4, 1], geenBeeld: 1 },
  perFunctie: [],
}
const perFunctie: Gegevens = {
  ...spreiding,
  ronde: 2,
  aantal: 17,
  viaBegeleider: 0,
  aantallen: { scores: [3, 2, 4, 4, 2], geenBeeld: 2 },
  perFunctie: [
    { functie: 'verzekeringsarts', aantallen: { scores: [0, 0, 2, 3, 1], geenBeeld: 0 } },
    { functie: 'sociaal-medisch-verpleegkundige', aantallen: { scores: [3, 1, 1, 0, 0], geenBeeld: 0 } },
    { functie: null, aantallen: { scores: [0, 1, 1, 1, 1], geenBeeld: 2 } },
  ],
}

/** What a group session is built from: the spread, and the code to scan. */
export function Sessiedelen() {
  const kader = meegeleverdeKaders.get('1.21') as Kader
  return (
    <>
      <h2>Spreiding</h2>
      <Spreiding spreiding={spreiding} kader={kader} />
      <h3>Met de eigen score, en smal</h3>
      <div className={styles.naast}>
        <Spreiding spreiding={spreiding} kader={kader} eigen={4} />
        <Spreiding spreiding={spreiding} kader={kader} eigen="geen-beeld" />
      </div>
      <h3>Per functie</h3>
      <Spreiding spreiding={perFunctie} kader={kader} />
      <h3>Te weinig antwoorden</h3>
      <Spreiding spreiding={{ ...spreiding, aantal: 2, viaBegeleider: 0, aantallen: null }} kader={kader} />
      <h3>Op de muur</h3>
      <Spreiding spreiding={spreiding} kader={kader} groot />
      <h3>Een afgesproken score</h3>
      <p>
        <Score waarde={4} groot /> <Score waarde="geen-beeld" groot />
      </p>
      <h2>QR-code</h2>
      <Qrcode
        tekst="http://192.168.1.20:4000/doe-mee/KTR473"
        label="Scan om mee te doen"
        className={styles.qrcode}
      />
    </>
  )
}
