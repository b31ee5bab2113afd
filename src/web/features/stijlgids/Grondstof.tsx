import styles from './Grondstof.module.css'

const kleuren = [
  ['grond', 'de pagina'],
  ['papier', 'velden en vlakken'],
  ['inkt', 'tekst'],
  ['inkt-zacht', 'bijschrift'],
  ['lijn', 'scheidt rijen'],
  ['lijn-sterk', 'rand van een veld'],
  ['accent', 'wat u kunt doen'],
  ['accent-sterk', 'met de muis erop'],
  ['accent-licht', 'rustig vlak'],
  ['aandacht', 'wat aandacht vraagt'],
  ['aandacht-licht', 'vlak daarbij'],
] as const

const maten = [
  ['titel', 'Kop van een pagina'],
  ['kop', 'Kop van een deel'],
  ['basis', 'Leestekst en stellingen'],
  ['klein', 'Tabellen, knoppen en bijschriften'],
] as const

/** Colours, type and space: the values of tokens.css as one sees them. */
export function Grondstof() {
  return (
    <>
      <h2>Kleuren</h2>
      <ul className={styles.kleuren}>
        {kleuren.map(([naam, waarvoor]) => (
          <li key={naam}>
            <span className={styles.vlak} style={{ background: `var(--${naam})` }} />
            <b>{naam}</b>
            <small>{waarvoor}</small>
          </li>
        ))}
      </ul>
      <h2>Letter</h2>
      {maten.map(([maat, waarvoor]) => (
        <p key={maat} className={styles[maat]}>
          {waarvoor}
        </p>
      ))}
      <h2>Ruimte</h2>
      <ul className={styles.ruimte}>
        {[1, 2, 3, 4, 5, 6, 7, 8].map((stap) => (
          <li key={stap}>
            <span>{stap}</span>
            <span className={styles.stap} style={{ inlineSize: `var(--ruimte-${stap})` }} />
          </li>
        ))}
      </ul>
    </>
  )
}
