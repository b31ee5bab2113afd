import { useState } from 'react'
import { type Importcontrole, overTeNemen, useImporteerWegingen } from '../../gegevens/import'
import { datumEnTijd } from '../../ui/datum'
import { Knop } from '../../ui/Knop'
import { Melding } from '../../ui/Melding'
import { Voortgang } from '../../ui/Voortgang'
import { zoveel } from '../../weergave/telwoord'
import { Bestandregel } from './Bestandregel'
import { Bezig } from './Bezig'
import { samenvatting } from './importzin'
import { Resultaat } from './Resultaat'
import { useKopfocus } from './useKopfocus'

type Props = { controle: Importcontrole; onOpnieuw: () => void }

/** What the check found, file by file, and the button that takes over exactly that. */
export function Controle({ controle, onOpnieuw }: Props) {
  const importeer = useImporteerWegingen()
  const kop = useKopfocus()
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
      <Bezig zin="De wegingen worden overgenomen." knop="Stoppen" onStop={() => stop?.abort()}>
        <Voortgang gedaan={gedaan} totaal={over} woord="bestanden overgenomen" />
      </Bezig>
    )
  }
  if (importeer.data) return <Resultaat resultaten={importeer.data} bedoeld={over} onOpnieuw={onOpnieuw} />
  return (
    <section aria-labelledby="controle">
      <h2 id="controle" ref={kop} tabIndex={-1}>
        Wat er gebeurt als u overneemt
      </h2>
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
