import { type Kaderbestand, useNeemKaderOp } from '../../gegevens/kaders'
import { Knop } from '../../ui/Knop'
import { Melding } from '../../ui/Melding'
import { Stapkop } from '../../ui/Stapkop'
import { Foutenlijst } from './Foutenlijst'
import { LetOp } from './LetOp'
import { Resultaat } from './Resultaat'
import { Vergelijking } from './Vergelijking'

type Props = { gezien: Kaderbestand; onOpnieuw: () => void }

/** What is wrong in a file, or what the version in it makes different, and the button that takes it in. */
export function Controle({ gezien, onOpnieuw }: Props) {
  const neemOp = useNeemKaderOp()
  const { naam, stand, versie, meldingen, fouten, vergelijking } = gezien.controle
  if (neemOp.data) return <Resultaat opgenomen={neemOp.data} onOpnieuw={onOpnieuw} />
  const koppen = {
    fout: `${naam} kan niet worden opgenomen`,
    'al-opgenomen': `Versie ${versie} is al opgenomen`,
    nieuw: `Wat er verandert met versie ${versie}`,
  }
  return (
    <section aria-labelledby="controle">
      <Stapkop id="controle">{koppen[stand]}</Stapkop>
      {stand === 'fout' && <Foutenlijst meldingen={meldingen} fouten={fouten} />}
      {stand === 'al-opgenomen' && (
        <p role="status">Het bestand is gelijk aan wat er al is. Er verandert niets.</p>
      )}
      {stand === 'nieuw' && (
        <>
          <p role="status">
            Er staan geen fouten in {naam}. Een versie die is opgenomen, blijft staan en verandert niet meer.
            Lees dus eerst wat er anders is.
          </p>
          <LetOp meldingen={meldingen} />
          {vergelijking && <Vergelijking vergelijking={vergelijking} />}
        </>
      )}
      {neemOp.error && (
        <Melding soort="fout" titel="De versie is niet opgenomen" rol="alert">
          <p>{neemOp.error.message}</p>
        </Melding>
      )}
      <div className="actions">
        {stand === 'nieuw' && (
          <Knop bezig={neemOp.isPending} onClick={() => neemOp.mutate(gezien)}>
            Versie {versie} opnemen
          </Knop>
        )}
        <Knop variant="rustig" onClick={onOpnieuw}>
          Kies een ander bestand
        </Knop>
      </div>
    </section>
  )
}
