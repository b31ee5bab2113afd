import { maximumBestand } from '~/contract/importmaten'
import { naamSchema } from '~/contract/organisatie'
import type { Meldingen } from '../Meldingen'
import { leesCsv, ontcijfer } from './leesCsv'

/** The columns of the CSV, by the header that they have. */
const kolommen = {
  district: 'district',
  teamId: 'team-id',
  team: 'team',
  begeleiderId: 'begeleider-id',
  begeleider: 'begeleider',
} as const
type Kolom = keyof typeof kolommen

/** A row that says something, as it says it. */
export type Rij = Record<Kolom, string> & { rij: number }

const MAXIMUM_RIJEN = 20_000

/** Reads the rows of a CSV. What cannot be read goes to `meldingen`. */
export function leesRijen(bytes: Buffer, meldingen: Meldingen): Rij[] {
  const weiger = (wat: string, doe: string) => {
    meldingen.fout(wat, doe)
    return []
  }
  if (bytes.length === 0) return weiger('Dit bestand is leeg.', 'Kies het bestand opnieuw.')
  if (bytes.length > maximumBestand) {
    return weiger('Dit bestand is groter dan 1 MB.', 'Verdeel de rijen over meer bestanden.')
  }
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    return weiger(
      'Dit is een Excel-werkmap.',
      'Bewaar het blad als CSV (door lijstscheidingsteken gescheiden).',
    )
  }
  const tekst = ontcijfer(bytes)
  if (tekst.includes('\0'))
    return weiger('Dit is geen CSV-bestand.', 'Kies een CSV met een rij per begeleider.')
  const [koprij = [], ...rijen] = leesCsv(tekst)
  const koppen = koprij.map((kop) =>
    kop
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_]+/g, '-'),
  )
  const plaats = (kolom: Kolom) => koppen.indexOf(kolommen[kolom])
  if (plaats('district') < 0 && plaats('teamId') < 0) {
    return weiger(
      'De eerste rij heeft geen kolom district.',
      'Zet in de eerste rij de koppen: district; team; begeleider. Wat u niet gebruikt, laat u weg.',
    )
  }
  if (rijen.length > MAXIMUM_RIJEN) return weiger('Dit bestand heeft te veel rijen.', 'Verdeel het in delen.')
  return rijen.flatMap((cellen, i) => {
    const rij = i + 2
    if (cellen.every((cel) => cel.trim() === '')) return []
    const waarden = Object.keys(kolommen).map((naam) => {
      const kolom = naam as Kolom
      const cel = (plaats(kolom) < 0 ? '' : (cellen[plaats(kolom)] ?? '')).trim().replaceAll(/\s+/g, ' ')
      return [kolom, toets(cel, rij, kolommen[kolom], meldingen)]
    })
    return [{ ...(Object.fromEntries(waarden) as Record<Kolom, string>), rij }]
  })
}

function toets(cel: string, rij: number, kolom: string, meldingen: Meldingen): string {
  if (cel === '') return cel
  if (/^[=+@]/.test(cel)) {
    meldingen.fout(`“${cel.slice(0, 40)}” is een formule en geen naam.`, 'Zet er de naam zelf neer.', {
      rij,
      kolom,
    })
  }
  const gelezen = naamSchema.safeParse(cel)
  if (!gelezen.success) {
    meldingen.fout(
      gelezen.error.issues[0]?.message ?? 'Deze naam kan niet.',
      'Kort de naam in of verbeter hem.',
      {
        rij,
        kolom,
      },
    )
  }
  return cel
}
