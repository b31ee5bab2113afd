import type { Kader } from '~/domein/kader/Kader'
import { type Kolom, literal } from './Kolom'

/** Which team, which ronde, and what came out: the first columns of both exports. `w`, `rt` and `u`: see rijen.ts. */
export const kopkolommen = (kader: Kader): Kolom[] => {
  const stadia = kader.stadia.map(({ id }) => id).join(', ')
  return [
    tekst('ronde', 'De ronde, als jaar en kwartaal.', 'w.ronde_id', 'Zoals 2024-Q1'),
    tekst(
      'kaderVersie',
      'De versie van het wegingskader waarmee is gewogen.',
      'w.kader_versie',
      'Zoals 1.21',
    ),
    tekst('districtId', 'De vaste code van het district.', 'rt.district_id'),
    tekst(
      'district',
      'Het district waarin het team in deze ronde zat, met de naam van toen.',
      'rt.district_naam',
    ),
    tekst(
      'teamId',
      'De vaste code van het team. Deze blijft gelijk als het team een andere naam krijgt.',
      'rt.team_id',
    ),
    tekst('team', 'De naam die het team in deze ronde had.', 'rt.team_naam'),
    {
      naam: 'revisie',
      soort: 'heel getal',
      betekenis:
        'De hoeveelste versie van de weging dit is. Van een team telt de laatste die is vastgesteld, en anders de laatste.',
      waarden: '1 of hoger',
      sql: 'w.revisie',
    },
    tekst('status', 'Hoe ver de weging is.', 'w.status', 'concept, ingediend, vastgesteld'),
    tekst(
      'stadiumBerekend',
      'Het stadium dat uit de scores volgt. Leeg bij een concept.',
      'u.stadium',
      stadia,
    ),
    tekst(
      'stadiumVastgesteld',
      'Het stadium dat de districtsmanager heeft vastgesteld. Dit telt landelijk. Leeg zolang er niets is vastgesteld.',
      'w.vastgesteld_stadium',
      stadia,
    ),
  ]
}

/** What an export of wegingen tells beside that; the means come from the frozen outcome, never from the answers. */
export const wegingkolommen = (kader: Kader, sectieId?: string): Kolom[] => [
  ...kopkolommen(kader),
  jaNee('participatiewet', 'Of het team de Participatiewet uitvoert.', 'w.participatiewet'),
  jaNee('indelingOpBsn', 'Of de caseload van het team op bsn is verdeeld.', 'w.indeling_op_bsn'),
  dag('begonnenOp', 'De dag waarop de weging is begonnen.', 'w.gestart_op'),
  dag('ingediendOp', 'De dag waarop de weging is ingediend. Leeg bij een concept.', 'w.ingediend_op'),
  dag(
    'vastgesteldOp',
    'De dag waarop het stadium is vastgesteld. Leeg zolang dat niet is gebeurd.',
    'w.vastgesteld_op',
  ),
  tekst('reden', 'Waarom een ander stadium is vastgesteld dan berekend. Anders leeg.', 'w.vastgesteld_reden'),
  {
    naam: 'belemmeringen',
    soort: 'heel getal',
    betekenis: 'Hoeveel stellingen het volgende stadium in de weg staan. Leeg bij een concept.',
    waarden: '0 of hoger',
    sql: 'u.belemmeringen',
  },
  jaNee(
    'bijna',
    'Of het team bijna in het volgende stadium is: hoogstens drie belemmeringen, elk één punt te laag. Leeg bij een concept.',
    'u.bijna',
  ),
  ...kader.secties
    .filter(({ id }) => !sectieId || id === sectieId)
    .flatMap(({ id, titel }) => sectiekolommen(id, titel)),
]

function sectiekolommen(id: string, titel: string): Kolom[] {
  const van = `from uitkomst_secties s where s.weging_id = u.weging_id and s.sectie_id = ${literal(id)}`
  return [
    {
      naam: `gemiddelde${id}`,
      soort: 'getal',
      betekenis: `Het gemiddelde van de scores op onderdeel ${id} (${titel}), niet afgerond. Geen beeld telt niet mee. Leeg als er geen score is.`,
      waarden: '1 tot en met 5',
      sql: `(select s.som::float8 / nullif(s.aantal, 0) ${van})`,
    },
    {
      naam: `aantal${id}`,
      soort: 'heel getal',
      betekenis: `Over hoeveel scores het gemiddelde van onderdeel ${id} gaat.`,
      waarden: '0 of hoger',
      sql: `(select s.aantal ${van})`,
    },
  ]
}

const tekst = (naam: string, betekenis: string, sql: string, waarden: string | null = null): Kolom => ({
  naam,
  soort: 'tekst',
  betekenis,
  waarden,
  sql,
})

const jaNee = (naam: string, betekenis: string, sql: string): Kolom => ({
  naam,
  soort: 'ja of nee',
  betekenis,
  waarden: 'ja, nee',
  sql,
})

const dag = (naam: string, betekenis: string, sql: string): Kolom => ({
  naam,
  soort: 'datum',
  betekenis,
  waarden: null,
  sql,
})
