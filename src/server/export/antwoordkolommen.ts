import type { Kader } from '~/domein/kader/Kader'
import type { Kolom } from './Kolom'

/** W1: a stelling that does not count for this team. */
export const NIET_VAN_TOEPASSING = '(v.alleen_participatiewet and not k.met_participatiewet)'

/** Which vraag a row is about. `v`: see rijen.ts. */
export const vraagkolommen = (kader: Kader): Kolom[] => [
  {
    naam: 'sectieId',
    soort: 'tekst',
    betekenis: 'Het onderdeel van het wegingskader.',
    waarden: kader.secties.map(({ id }) => id).join(', '),
    sql: 'v.sectie_id',
  },
  {
    naam: 'vraagId',
    soort: 'tekst',
    betekenis:
      'De code van de stelling of eindweging. Dit is tekst: 9.10 is een andere stelling dan 9.1, en geen getal of datum.',
    waarden: 'Zoals 9.10 of eindweging-9',
    sql: 'v.id',
  },
  {
    naam: 'soort',
    soort: 'tekst',
    betekenis: 'Of het een stelling is, of de eindweging waarmee een onderdeel sluit.',
    waarden: 'stelling, eindweging',
    sql: 'v.soort',
  },
]

/** What was answered. `a` is null for a stelling that does not count and was never answered. */
export const antwoordkolommen: Kolom[] = [
  {
    naam: 'score',
    soort: 'heel getal',
    betekenis:
      'De score. Leeg bij geen beeld, bij niet van toepassing en als er alleen een toelichting staat. Leeg is nooit nul.',
    waarden: '1 tot en met 5',
    sql: `case when not ${NIET_VAN_TOEPASSING} then a.score end`,
  },
  {
    naam: 'geenBeeld',
    soort: 'ja of nee',
    betekenis: 'Of het team hier geen beeld van heeft. Dat is een antwoord, maar geen score.',
    waarden: 'ja, nee',
    sql: `(not ${NIET_VAN_TOEPASSING} and coalesce(a.geen_beeld, false))`,
  },
  {
    naam: 'nietVanToepassing',
    soort: 'ja of nee',
    betekenis: 'Of de stelling voor dit team niet geldt. Zo’n rij heeft geen score en telt nergens mee.',
    waarden: 'ja, nee',
    sql: NIET_VAN_TOEPASSING,
  },
  {
    naam: 'toelichting',
    soort: 'tekst',
    betekenis: 'Wat het team bij het antwoord schreef.',
    waarden: null,
    sql: `coalesce(a.toelichting, '')`,
  },
  {
    naam: 'gewijzigdOp',
    soort: 'datum',
    betekenis: 'De dag waarop dit antwoord het laatst is gewijzigd.',
    waarden: null,
    sql: 'a.gewijzigd_op',
  },
]
