import { Downloads } from '../../ui/grafiek/Downloads'
import { Gegevenstabel } from '../../ui/grafiek/Gegevenstabel'
import { Uitklap } from '../../ui/Uitklap'
import { stadiumVan } from '../../weergave/stadia'
import { bewegingkop, bewegingsamenvatting, oorzaken, uitwelke } from './bewegingzin'
import type { Deel } from './Deel'

const soorten = [
  ['gestegen', 'Gestegen'],
  ['gedaald', 'Teruggevallen'],
  ['gelijk', 'In hetzelfde stadium'],
  ['nietVergelijkbaar', 'Niet te vergelijken'],
  ['nieuw', 'Vorig kwartaal niet vastgesteld'],
  ['voortgekomen', 'Uit andere teams ontstaan'],
] as const

/** Who changed of stadium since the ronde before, and what that came from. */
export function Beweging({ kader, beeld: { beweging, ronde } }: Deel) {
  if (beweging.vorigeRonde === null) return null
  const kop = bewegingkop(beweging)
  // A stadium of the kader before this one can be another one: then its own id is all that is known of it.
  const titel = (id: string | null) =>
    id === null ? null : kader.stadia.some((stadium) => stadium.id === id) ? stadiumVan(kader, id).titel : id
  const telling = soorten.map(([soort, naam]) => {
    const teams = beweging[soort]
    const door = (oorzaak: keyof typeof oorzaken) => teams.filter((team) => team.oorzaak === oorzaak).length
    return [naam, teams.length, door('scores'), door('kaderversie'), door('vaststelling')]
  })
  const gewisseld = {
    kolommen: ['Team', 'District', 'Was', 'Is nu', 'Komt door'].map((kop) => ({
      kop,
      soort: 'tekst' as const,
    })),
    rijen: [...beweging.gestegen, ...beweging.gedaald, ...beweging.nietVergelijkbaar]
      .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'))
      .map(({ naam, district, van, naar, oorzaak }) => [
        ...[naam, district.naam, titel(van), titel(naar), oorzaak && oorzaken[oorzaak]],
      ]),
  }
  const ontstaan = {
    kolommen: ['Team', 'District', 'Ontstaan uit', 'Is nu'].map((kop) => ({ kop, soort: 'tekst' as const })),
    rijen: beweging.voortgekomen.map(({ naam, district, voorgangers, naar }) => [
      ...[naam, district.naam, uitwelke(voorgangers, titel), titel(naar)],
    ]),
  }
  return (
    <section>
      <h2>{kop}</h2>
      <p>{bewegingsamenvatting(beweging)}</p>
      <Gegevenstabel
        bijschrift="Aantal teams, en wat een ander stadium gaf"
        gegevens={{
          kolommen: [
            { kop: 'Sinds vorig kwartaal', soort: 'tekst' },
            ...['Teams', 'Andere scores', 'Nieuwe kaderversie', 'Anders vastgesteld'].map((naam) => ({
              ...{ kop: naam, soort: 'aantal' as const },
            })),
          ],
          rijen: telling.filter(([, teams], i) => i < 3 || teams !== 0),
        }}
      />
      <Downloads titel={kop} bestand={`landelijk-beeld-${ronde}-beweging`} gegevens={gewisseld} />
      {gewisseld.rijen.length > 0 && (
        <Uitklap titel="Alle teams die van stadium wisselden">
          <Gegevenstabel bijschrift={kop} gegevens={gewisseld} />
        </Uitklap>
      )}
      {ontstaan.rijen.length > 0 && (
        <Uitklap titel="Teams die uit andere zijn ontstaan">
          <Gegevenstabel
            bijschrift="Teams die uit andere zijn ontstaan, met het stadium van toen"
            gegevens={ontstaan}
          />
        </Uitklap>
      )}
    </section>
  )
}
