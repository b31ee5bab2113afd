import styles from './Geheimhouding.module.css'

/** What others see of who joins, told before they do (G2 to G4, G9). */
export function Geheimhouding({ perFunctie }: { perFunctie: boolean }) {
  return (
    <section aria-labelledby="geheimhouding" className={styles.afspraken}>
      <h2 id="geheimhouding" className={styles.titel}>
        Wat anderen zien
      </h2>
      <ul>
        <li>Eerst alleen hoeveel mensen hebben gekozen. Pas als de begeleider dat doet: de spreiding.</li>
        <li>Nooit uw naam, en nooit welke score van u is.</li>
        <li>
          {perFunctie
            ? 'De spreiding is er ook per functie, alleen vanaf vijf mensen met die functie.'
            : 'De spreiding wordt niet per functie getoond.'}
        </li>
        <li>Managers zien later alleen wat het team afspreekt.</li>
        <li>Na de sessie wordt gewist welke scores van u waren. Alleen de aantallen blijven.</li>
      </ul>
    </section>
  )
}
