import { useState } from 'react'
import { type Importcontrole, overTeNemen, useImporteerWegingen } from '../../gegevens/import'
import { Bezig } from '../../ui/Bezig'
import { datumEnTijd } from '../../ui/datum'
import { Knop } from '../../ui/Knop'
import { Melding } from '../../ui/Melding'
import { Stapkop } from '../../ui/Stapkop'
import { Voortgang } from '../../ui/Voortgang'
import { zoveel } from '../../weergave/telwoord'
import { Bestandregel } from './Bestandregel'
import { samenvatting } from './importzin'
import { Resultaat } from './Resultaat'

type Props = { controle: Importcontrole; onOpnieuw: () => void }

/** What the check found, file by file, and the button that takes over exactly that. */
export function Controle({ controle, onOpnieuw }: Props) {
  const importeer = useImporteerWegingen()
  const [gedaan, setGedaan] = useState(0)
  const [stop, setStop] = useState<AbortController | null>(null)
  const over = overTeNemen(controle).length
  const neemOver = () => {
    const afbreker = new AbortController()
    setStop(afbreker)
    importeer.mutate({ controle, signal: afbreker.signal, onStap: setGedaan })
  }
  if (importeer.isPending) {
    return (
      <Bezig zin="De wegingen worden overgenomen." stop={{ knop: 'Stoppen', doe: () => stop?.abort() }}>
        <Voortgang gedaan={gedaan} totaal={over} woord="bestanden overgenomen" />
      </Bezig>
    )
  }
  if (importeer.data) return <Resultaat resultaten={importeer.data} bedoeld={over} onOpnieuw={onOpnieuw} />
  return (
    <section aria-labelledby="controle">
      <Stapkop id="controle">Wat er gebeurt als u overneemt</Stapkop>
      <p role="status">
        {samenvatting(controle.bestanden)} Stand van {datumEnTijd(controle.standVan)}.
      </p>
      {importeer.error && (
        <Melding soort="fout" titel="Niet alles is overgenomen" rol="alert">
          <p>
            {importeer.error.message}{' '}
            {gedaan > 0 && `Van ${zoveel(gedaan, 'bestand', 'bestanden')} is het al gelukt.`}
          </p>
        </Melding>
      )}
      <ul className="plain-list">
        {controle.bestanden.map((bestand, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list never changes
          <Bestandregel key={i} bestand={bestand} kaderVersie={controle.kaderVersie} />
        ))}
      </ul>
      <div className="actions">
        {over > 0 && <Knop onClick={neemOver}>Neem {zoveel(over, 'weging', 'wegingen')} over</Knop>}
        <Knop variant="rustig" onClick={onOpnieuw}>
          Kies andere bestanden
        </Knop>
      </div>
    </section>
  )
}
