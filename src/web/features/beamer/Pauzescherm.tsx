import type { Schermprops } from './Schermprops'

/** The session stands still: for coffee, or until another day. What was agreed is safe. */
export function Pauzescherm({ beamer: { moment } }: Schermprops) {
  const { gedaan, totaal } = moment.voortgang
  return (
    <>
      <h1>Pauze</h1>
      <p>
        {gedaan} van de {totaal} vragen {gedaan === 1 ? 'is' : 'zijn'} afgesproken en bewaard. De begeleider
        zet de sessie weer aan; laat uw telefoon gerust op deze pagina staan.
      </p>
    </>
  )
}
