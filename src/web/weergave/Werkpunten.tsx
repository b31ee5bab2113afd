import type { Werkpunt } from '~/contract/sessie'

/** What a team chose to work on, each with the stelling that it is about when it names one. */
export function Werkpunten({ werkpunten }: { werkpunten: readonly Werkpunt[] }) {
  return (
    <ol>
      {werkpunten.map(({ vraagId, tekst }) => (
        <li key={`${vraagId} ${tekst}`}>
          {vraagId && <b>{vraagId} </b>}
          {tekst}
        </li>
      ))}
    </ol>
  )
}
