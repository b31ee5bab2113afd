import { Link } from '@tanstack/react-router'
import { type Organisatiecontrolebestand, useImporteerOrganisatie } from '../../gegevens/import'
import { datumEnTijd } from '../../ui/datum'
import { Knop } from '../../ui/Knop'
import { Melding } from '../../ui/Melding'
import { Stapkop } from '../../ui/Stapkop'
import { metHoofdletter, Telwoord, zoveel } from '../../weergave/telwoord'
import { Meldingentabel } from './Meldingentabel'
import { Organisatietabel } from './Organisatietabel'

type Props = { gezien: Organisatiecontrolebestand; onOpnieuw: () => void }

/** What a CSV would change, row by row, and the button that takes over exactly that. */
export function Organisatiecontrole({ gezien, onOpnieuw }: Props) {
  const importeer = useImporteerOrganisatie()
  const { naam, stand, standVan, meldingen, wijzigingen, gelijk } = gezien.controle
  const ander = (tekst: string) => (
    <Knop variant="rustig" onClick={onOpnieuw}>
      {tekst}
    </Knop>
  )
  if (importeer.isSuccess) {
    return (
      <section aria-labelledby="resultaat">
        <Stapkop id="resultaat">Resultaat</Stapkop>
        <Melding
          soort="gelukt"
          rol="status"
          titel={`${Telwoord(importeer.data.wijzigingen)} ${importeer.data.wijzigingen === 1 ? 'wijziging' : 'wijzigingen'} overgenomen`}
        >
          <p>
            <Link to="/organisatie">Bekijk de organisatie</Link>
          </p>
        </Melding>
        <div className="actions">{ander('Nog een bestand importeren')}</div>
      </section>
    )
  }
  return (
    <section aria-labelledby="controle">
      <Stapkop id="controle">Wat er gebeurt als u {naam} overneemt</Stapkop>
      <p role="status">
        {zin(stand, wijzigingen.length, gelijk)} Stand van {datumEnTijd(standVan)}.
      </p>
      {meldingen.length > 0 && <Meldingentabel meldingen={meldingen} bestand={naam} />}
      {wijzigingen.length > 0 && <Organisatietabel wijzigingen={wijzigingen} />}
      {importeer.error && (
        <Melding soort="fout" titel="Er is niets overgenomen" rol="alert">
          <p>{importeer.error.message}</p>
        </Melding>
      )}
      <div className="actions">
        {stand === 'gewijzigd' && (
          <Knop bezig={importeer.isPending} onClick={() => importeer.mutate(gezien)}>
            Neem {zoveel(wijzigingen.length, 'wijziging', 'wijzigingen')} over
          </Knop>
        )}
        {ander('Kies een ander bestand')}
      </div>
    </section>
  )
}

function zin(
  stand: Organisatiecontrolebestand['controle']['stand'],
  wijzigingen: number,
  gelijk: number,
): string {
  if (stand === 'fout')
    return 'Er staan fouten in. Verbeter ze in het bestand en kies het opnieuw; er wordt niets overgenomen.'
  const zoals = `${zoveel(gelijk, 'rij', 'rijen')} ${gelijk === 1 ? 'staat' : 'staan'} er al zo.`
  const eerst =
    stand === 'ongewijzigd'
      ? 'Er verandert niets.'
      : `Er ${wijzigingen === 1 ? 'is' : 'zijn'} ${zoveel(wijzigingen, 'wijziging', 'wijzigingen')}.`
  return gelijk > 0 ? `${eerst} ${metHoofdletter(zoals)}` : eerst
}
