import styles from './Geheimhouding.module.css'

/** What others see of who joins, told before they do (G2 to G4, G9). */
export function Geheimhouding({ perFunctie }: { perFunctie: boolean }) {
  return (
    <section aria-labelledby="geheimhouding" className={styles.afspraken}>
      <h2 id="geheimhouding" className={styles.titel}>
        Wat anderen zien
      </h2>
      <ul>
        <li>Eerst alleen hoeveel mensen hebben gekozen, daarna hoe vaak elke score is gegeven.</li>
        <li>Nooit uw naam, en nooit welke score van u is.</li>
        <li>
          {perFunctie
            ? 'De scores per functie alleen als vijf mensen of meer die functie hebben.'
            : 'Geen scores per functie.'}
        </li>
        <li>Managers zien alleen wat het team afspreekt.</li>
        <li>Na de sessie wissen we welke scores van u waren. Alleen aantallen blijven.</li>
      </ul>
    </section>
  )
}
