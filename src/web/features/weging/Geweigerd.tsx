import { vragenVanKader } from '~/domein/kader/vragen'
import { useBoek } from '../../gegevens/antwoorden/boeken'
import type { OpenWeging } from '../../gegevens/weging'
import { Knop } from '../../ui/Knop'
import { Melding } from '../../ui/Melding'
import { Score } from '../../ui/Score'

/** Answers that the server will not have, with why. They stay here until their writer has seen them. */
export function Geweigerd({ open: { boek, kader } }: { open: OpenWeging }) {
  const { geweigerd } = useBoek(boek)
  if (geweigerd.length === 0) return null
  const vragen = vragenVanKader(kader).filter(({ id }) => geweigerd.includes(id))
  return (
    <Melding
      soort="fout"
      rol="alert"
      titel={
        geweigerd.length === 1
          ? 'Eén antwoord is niet opgeslagen'
          : `${geweigerd.length} antwoorden zijn niet opgeslagen`
      }
    >
      <ul>
        {vragen.map(({ id, tekst }) => {
          const { stand, geweigerd: reden } = boek.antwoord(id)
          return (
            <li key={id}>
              {tekst} <Score waarde={stand.waarde} /> {stand.toelichting && `“${stand.toelichting}” `}
              {reden}
            </li>
          )
        })}
      </ul>
      <Knop variant="rustig" onClick={() => boek.laatGeweigerdLos()}>
        Gezien, laat deze antwoorden los
      </Knop>
    </Melding>
  )
}
