import type { Levensloop } from '~/contract/levensloop'
import type { Weging } from '~/contract/wegingen'
import { datum } from '../../ui/datum'
import { Melding } from '../../ui/Melding'

/** Whose turn it is, and why: the first thing that who comes here wants to know. A return shows its reason here. */
export function Beurt({ weging, beurt }: { weging: Weging; beurt: Levensloop['beurt'] }) {
  const { ingediend, teruggegeven, vastgesteld, correctiereden, magBeoordelen } = weging
  if (beurt === null && vastgesteld) {
    return (
      <Melding soort="gelukt" titel="Deze weging is vastgesteld">
        <p>
          {vastgesteld.door.naam} stelde haar vast op {datum(vastgesteld.op)}.
        </p>
      </Melding>
    )
  }
  if (beurt === 'district' && ingediend) {
    return (
      <Melding
        soort={magBeoordelen ? 'aandacht' : 'info'}
        titel={magBeoordelen ? 'U bent aan zet' : 'De districtsmanager is aan zet'}
      >
        <p>
          {ingediend.door.naam} diende de weging in op {datum(ingediend.op)}.
        </p>
      </Melding>
    )
  }
  return (
    <Melding soort="info" titel="Het team is aan zet">
      {teruggegeven ? (
        <p>
          {teruggegeven.door.naam} gaf de weging terug op {datum(teruggegeven.op)}: “{teruggegeven.reden}”
        </p>
      ) : (
        <p>
          {correctiereden
            ? `De weging is opnieuw geopend om haar te corrigeren: “${correctiereden}”`
            : 'De weging is nog niet ingediend. Beoordelen kan daarna.'}
        </p>
      )}
    </Melding>
  )
}
