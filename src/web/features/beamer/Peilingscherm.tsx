import type { Schermprops } from './Schermprops'
import { Telling } from './Telling'

/** While everybody answers the peiling on their phone. */
export function Peilingscherm({ beamer: { moment } }: Schermprops) {
  return (
    <>
      <h1>Tot slot: hoe was deze sessie?</h1>
      <p>Op uw telefoon staan drie korte vragen. Niemand ziet wat u antwoordt.</p>
      <Telling telling={moment.telling} wat="hebben geantwoord" watEen="heeft geantwoord" />
    </>
  )
}
