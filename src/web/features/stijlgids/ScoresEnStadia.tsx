import { Score, type Scorewaarde } from '~/web/ui/Score'
import { Stadium } from '~/web/ui/Stadium'
import { stadia } from './voorbeelden'

const scores: [Scorewaarde, string][] = [
  [1, 'nog geen ontwikkeling'],
  [2, 'ontwikkeling gestart'],
  [3, 'ontwikkeling is halverwege'],
  [4, 'ontwikkeling is in vergevorderd stadium'],
  [5, 'voldoet volledig aan de stelling'],
  [3.4, 'een gemiddelde'],
  ['geen-beeld', 'het team kan dit niet zien'],
  [null, 'nog niet beantwoord'],
  ['nvt', 'telt voor dit team niet mee'],
]

/** The chips of the scale and the shapes of the stadia. */
export function ScoresEnStadia() {
  return (
    <>
      <h2>Scores en stadia</h2>
      <table>
        <caption>Eén reeks, van licht naar donker, met altijd het getal erin</caption>
        <thead>
          <tr>
            <th scope="col">Score</th>
            <th scope="col">Betekenis</th>
          </tr>
        </thead>
        <tbody>
          {scores.map(([waarde, betekenis]) => (
            <tr key={betekenis}>
              <td>
                <Score waarde={waarde} />
              </td>
              <td>{betekenis}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>Stadia</h3>
      <ul className="plain-list">
        {stadia.map(({ id, titel }, rang) => (
          <li key={id}>
            <Stadium titel={titel} rang={rang} hoogste={stadia.length - 1} />
          </li>
        ))}
      </ul>
      <h3>Een kader met vijf stadia</h3>
      <ul className="plain-list">
        {['Starten', 'Groeien', 'Halverwege', 'Vergevorderd', 'Voltooid'].map((titel, rang) => (
          <li key={titel}>
            <Stadium titel={titel} rang={rang} hoogste={4} />
          </li>
        ))}
      </ul>
    </>
  )
}
