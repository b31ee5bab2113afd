import { Kop } from '../../ui/Kop'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Blad } from './Blad'

/** After the close: thanks, what is destroyed, and what stays (G9). */
export function Slot({ team = 'Wegingskader' }: { team?: string }) {
  usePaginatitel('De groepssessie is gesloten')
  return (
    <Blad team={team}>
      <Kop titel="Dank u wel voor het meedoen" />
      <p>De groepssessie is gesloten. U kunt deze pagina sluiten.</p>
      <h2>Wat is gewist</h2>
      <p>Welke scores van u waren, uw plaats en uw terugkeercode. Niemand kan dat nog opzoeken.</p>
      <h2>Wat blijft</h2>
      <p>
        Hoe vaak elke score is gegeven, wat het team heeft afgesproken en de toelichting daarbij. Uw team
        vindt dat terug in de weging.
      </p>
    </Blad>
  )
}
