import { Downloads } from '../../ui/grafiek/Downloads'
import { stadiumInZin } from '../../weergave/stadiumInZin'
import { Blokkadetabel } from './Blokkadetabel'
import { blokkadekop, stellingtekst } from './blokkadekop'
import type { Deel } from './Deel'

/** The stellingen that keep most teams from their next stadium. */
export function Blokkades({ kader, beeld }: Deel) {
  const { blokkades, alleBlokkades, ronde } = beeld
  const kop = blokkadekop(beeld)
  const stadia = kader.stadia.slice(1)
  const gegevens = {
    kolommen: [
      { kop: 'Stelling', soort: 'tekst' as const },
      { kop: 'Tekst', soort: 'tekst' as const },
      ...['Teams', 'Waarvan geen beeld', ...stadia.map(({ titel }) => `Naar ${stadiumInZin(titel)}`)].map(
        (naam) => ({ kop: naam, soort: 'aantal' as const }),
      ),
    ],
    rijen: alleBlokkades.map(({ stellingId, teams, geenBeeld, perStadium }) => [
      ...[stellingId, stellingtekst(kader, stellingId), teams, geenBeeld],
      ...stadia.map(({ id }) => perStadium[id] ?? 0),
    ]),
  }
  return (
    <section>
      <h2>{kop}</h2>
      {blokkades.length > 0 && (
        <>
          <p>
            Bij deze teams is de score lager dan hun volgende stadium vraagt, of is er geen beeld. Het meest
            genoemd staat bovenaan.
          </p>
          <Blokkadetabel bijschrift="Waar de meeste teams op vastlopen" kader={kader} blokkades={blokkades} />
          <Downloads titel={kop} bestand={`landelijk-beeld-${ronde}-blokkades`} gegevens={gegevens} />
        </>
      )}
    </section>
  )
}
