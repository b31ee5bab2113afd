import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { usePersoon } from '../../gegevens/aanmelding'
import { kadersQuery, magKaderOpnemen, magKadersZien } from '../../gegevens/kaders'
import { Kop } from '../../ui/Kop'
import { knopKlasse } from '../../ui/knopKlasse'
import { LegeStaat } from '../../ui/LegeStaat'
import { usePaginatitel } from '../../ui/usePaginatitel'
import styles from './Kaders.module.css'
import { herkomstzin, omvang, rondezin } from './kaderzin'

/** The versions of the instrument: what each is, where it comes from and who uses it. */
export function Kaders() {
  usePaginatitel('Versies van het wegingskader')
  if (!magKadersZien(usePersoon())) {
    return (
      <>
        <Kop titel="Versies van het wegingskader" />
        <LegeStaat titel="Voor uw rol is er geen overzicht van versies">
          Het programmabureau en de beheerder zien welke versies er zijn. Bij elke weging staat met welke
          versie zij is gemaakt.
        </LegeStaat>
      </>
    )
  }
  return <Lijst />
}

function Lijst() {
  const kaders = useSuspenseQuery(kadersQuery).data
  const magOpnemen = magKaderOpnemen(usePersoon())
  return (
    <>
      <Kop titel="Versies van het wegingskader" />
      <p>
        Elke ronde vraagt één versie. Een versie verandert nooit: wegingen houden de woorden en de drempels
        waarmee zij zijn gemaakt.
      </p>
      {magOpnemen && (
        <Link to="/kaders/opnemen" className={knopKlasse('rustig')}>
          Versie opnemen uit een bestand
        </Link>
      )}
      <ul className={styles.lijst}>
        {kaders.map((kader) => (
          <li key={kader.versie} className={styles.kader}>
            <h2>
              <Link to="/kaders/$versie" params={{ versie: kader.versie }}>
                Versie {kader.versie}
              </Link>
            </h2>
            <p>
              {kader.titel}, {omvang(kader)}.
            </p>
            <p className={styles.bij}>
              {herkomstzin(kader)} {rondezin(kader)}
            </p>
          </li>
        ))}
      </ul>
      {!magOpnemen && <p className={styles.bij}>Een beheerder kan een volgende versie opnemen.</p>}
    </>
  )
}
