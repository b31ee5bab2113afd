import styles from './Afspraak.module.css'

/** What some of the group see differently, in the order in which it came: that of the text, so that nobody is first. */
export function Notities({ notities }: { notities: readonly string[] }) {
  return (
    <section aria-labelledby="notities">
      <h2 id="notities" className={styles.titel}>
        Wie er anders over denkt
      </h2>
      <ul className={styles.notities}>
        {notities.map((notitie, plek) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people can write the same, and nothing is kept per note
          <li key={plek}>{notitie}</li>
        ))}
      </ul>
    </section>
  )
}
