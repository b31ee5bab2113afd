import type { Schermprops } from './Schermprops'

/** The end: thanks, what became of what everybody gave, and where the result is. */
export function Slotscherm({ beamer: { sessie, moment } }: Schermprops) {
  const { gedaan, totaal } = moment.voortgang
  return (
    <>
      <h1>Dank u wel voor het meedenken</h1>
      <p>
        {gedaan === totaal
          ? `Alle ${totaal} vragen zijn afgesproken.`
          : `${gedaan} van de ${totaal} vragen ${gedaan === 1 ? 'is' : 'zijn'} afgesproken.`}{' '}
        Wie welke score gaf, is gewist. Alleen de aantallen blijven bewaard.
      </p>
      <p>
        Het weegverslag staat bij de weging van {sessie.team}, onder Verslag. Uw begeleider kan het openen,
        printen en met u delen.
      </p>
    </>
  )
}
