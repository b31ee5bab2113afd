import {
  bigint,
  boolean,
  date,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Rol } from '~/contract/aanmeldingen'
import type { Peilingvraag } from '~/contract/peiling'
import type { Gekozenscherm } from '~/contract/sessie'
import type { Wegingstatus } from '~/contract/weging'
import type { Functie } from '~/domein/sessie/functies'
import type { Sessiestatus, Vraagstatus } from '~/domein/sessie/overgangen'

/**
 * The tables as the queries see them. `migrations/` makes them and holds their constraints; a test keeps the two equal.
 */

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

export const districten = pgTable('districten', {
  id: text('id').primaryKey(),
  naam: text('naam').notNull(),
})

export const teams = pgTable('teams', {
  id: text('id').primaryKey(),
  naam: text('naam').notNull(),
  districtId: text('district_id').notNull(),
  begint: date('begint', { mode: 'string' }),
  eindigt: date('eindigt', { mode: 'string' }),
})

export const teamvoorgangers = pgTable(
  'teamvoorgangers',
  { teamId: text('team_id').notNull(), voorgangerId: text('voorganger_id').notNull() },
  (table) => [primaryKey({ columns: [table.teamId, table.voorgangerId] })],
)

/** How a team was called and where it was before the day `tot`. */
export const teamhistorie = pgTable(
  'teamhistorie',
  {
    teamId: text('team_id').notNull(),
    tot: date('tot', { mode: 'string' }).notNull(),
    naam: text('naam').notNull(),
    districtId: text('district_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.teamId, table.tot] })],
)

/** How a district was called before the day `tot`. */
export const districthistorie = pgTable(
  'districthistorie',
  {
    districtId: text('district_id').notNull(),
    tot: date('tot', { mode: 'string' }).notNull(),
    naam: text('naam').notNull(),
  },
  (table) => [primaryKey({ columns: [table.districtId, table.tot] })],
)

/** Another name of a team or a district, or another district of a team, from a day to come on. */
export const geplandeWijzigingen = pgTable('geplande_wijzigingen', {
  id: uuid('id').primaryKey().defaultRandom(),
  teamId: text('team_id'),
  districtId: text('district_id'),
  vanaf: date('vanaf', { mode: 'string' }).notNull(),
  naam: text('naam'),
  naarDistrictId: text('naar_district_id'),
  geplandOp: moment('gepland_op').notNull().defaultNow(),
  geplandDoor: text('gepland_door').notNull(),
})

export const personen = pgTable('personen', {
  id: text('id').primaryKey(),
  naam: text('naam').notNull(),
})

export const rollen = pgTable('rollen', {
  persoonId: text('persoon_id').notNull(),
  rol: text('rol').$type<Rol>().notNull(),
  teamId: text('team_id'),
  districtId: text('district_id'),
})

export const rondes = pgTable('rondes', {
  id: text('id').primaryKey(),
  kaderVersie: text('kader_versie').notNull(),
  opent: date('opent', { mode: 'string' }).notNull(),
  sluit: date('sluit', { mode: 'string' }).notNull(),
  tegenlezer: boolean('tegenlezer').notNull().default(false),
  geslotenOp: moment('gesloten_op'),
  geslotenDoor: text('gesloten_door'),
  geconstrueerd: boolean('geconstrueerd').notNull().default(false),
  versie: integer('versie').notNull().default(1),
})

export const rondeteams = pgTable(
  'rondeteams',
  {
    rondeId: text('ronde_id').notNull(),
    teamId: text('team_id').notNull(),
    teamNaam: text('team_naam').notNull(),
    districtId: text('district_id').notNull(),
    districtNaam: text('district_naam').notNull(),
  },
  (table) => [primaryKey({ columns: [table.rondeId, table.teamId] })],
)

/** The versions of the instrument that were taken in; others come with the product. A row never changes. */
export const kaders = pgTable('kaders', {
  versie: text('versie').primaryKey(),
  inhoud: jsonb('inhoud').notNull(),
  opgenomenOp: moment('opgenomen_op').notNull().defaultNow(),
  opgenomenDoor: text('opgenomen_door').notNull(),
  bestandsnaam: text('bestandsnaam').notNull(),
  sha256: text('sha256').notNull(),
})

export const wegingen = pgTable('wegingen', {
  id: uuid('id').primaryKey().defaultRandom(),
  teamId: text('team_id').notNull(),
  rondeId: text('ronde_id').notNull(),
  kaderVersie: text('kader_versie').notNull(),
  participatiewet: boolean('participatiewet').notNull(),
  indelingOpBsn: boolean('indeling_op_bsn').notNull(),
  status: text('status').$type<Wegingstatus>().notNull().default('concept'),
  versie: integer('versie').notNull().default(1),
  volgnummer: integer('volgnummer').notNull().default(0),
  gestartOp: moment('gestart_op').notNull().defaultNow(),
  gestartDoor: text('gestart_door').notNull(),
  ingediendOp: moment('ingediend_op'),
  ingediendDoor: text('ingediend_door'),
  revisie: integer('revisie').notNull().default(1),
  correctiereden: text('correctiereden'),
  vastgesteldOp: moment('vastgesteld_op'),
  vastgesteldDoor: text('vastgesteld_door'),
  vastgesteldStadium: text('vastgesteld_stadium'),
  vastgesteldReden: text('vastgesteld_reden'),
})

export const inzendingen = pgTable(
  'inzendingen',
  {
    wegingId: uuid('weging_id').notNull(),
    nummer: integer('nummer').notNull(),
    op: moment('op').notNull(),
    door: text('door').notNull(),
    volgnummer: integer('volgnummer').notNull(),
    stadium: text('stadium').notNull(),
  },
  (table) => [primaryKey({ columns: [table.wegingId, table.nummer] })],
)

export const teruggaven = pgTable('teruggaven', {
  id: uuid('id').primaryKey().defaultRandom(),
  wegingId: uuid('weging_id').notNull(),
  inzending: integer('inzending').notNull(),
  reden: text('reden').notNull(),
  op: moment('op').notNull().defaultNow(),
  door: text('door').notNull(),
})

export const opmerkingen = pgTable('opmerkingen', {
  id: uuid('id').primaryKey().defaultRandom(),
  wegingId: uuid('weging_id').notNull(),
  vraagId: text('vraag_id').notNull(),
  tekst: text('tekst').notNull(),
  op: moment('op').notNull().defaultNow(),
  door: text('door').notNull(),
  reactie: text('reactie'),
  reactieOp: moment('reactie_op'),
  reactieDoor: text('reactie_door'),
})

export const tegenlezingen = pgTable(
  'tegenlezingen',
  {
    wegingId: uuid('weging_id').notNull(),
    inzending: integer('inzending').notNull(),
    persoonId: text('persoon_id').notNull(),
    oordeel: text('oordeel').$type<'eens' | 'bespreken'>(),
    tekst: text('tekst'),
    op: moment('op'),
  },
  (table) => [primaryKey({ columns: [table.wegingId, table.inzending] })],
)

export const antwoorden = pgTable(
  'antwoorden',
  {
    wegingId: uuid('weging_id').notNull(),
    vraagId: text('vraag_id').notNull(),
    score: smallint('score'),
    geenBeeld: boolean('geen_beeld').notNull().default(false),
    toelichting: text('toelichting').notNull().default(''),
    versie: integer('versie').notNull().default(1),
    volgnummer: integer('volgnummer').notNull(),
    gewijzigdOp: moment('gewijzigd_op').notNull().defaultNow(),
    gewijzigdDoor: text('gewijzigd_door').notNull(),
  },
  (table) => [primaryKey({ columns: [table.wegingId, table.vraagId] })],
)

export const uitkomsten = pgTable('uitkomsten', {
  wegingId: uuid('weging_id').primaryKey(),
  stadium: text('stadium').notNull(),
  volgendStadium: text('volgend_stadium'),
  belemmeringen: integer('belemmeringen').notNull(),
  bijna: boolean('bijna').notNull(),
})

export const uitkomstSecties = pgTable(
  'uitkomst_secties',
  {
    wegingId: uuid('weging_id').notNull(),
    sectieId: text('sectie_id').notNull(),
    som: integer('som').notNull(),
    aantal: integer('aantal').notNull(),
    tellend: integer('tellend').notNull(),
  },
  (table) => [primaryKey({ columns: [table.wegingId, table.sectieId] })],
)

export const uitkomstBelemmeringen = pgTable(
  'uitkomst_belemmeringen',
  {
    wegingId: uuid('weging_id').notNull(),
    stellingId: text('stelling_id').notNull(),
    tekort: integer('tekort'),
  },
  (table) => [primaryKey({ columns: [table.wegingId, table.stellingId] })],
)

export const logboek = pgTable('logboek', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  op: moment('op').notNull().defaultNow(),
  persoonId: text('persoon_id').notNull(),
  handeling: text('handeling').notNull(),
  wegingId: uuid('weging_id'),
  vraagId: text('vraag_id'),
  van: jsonb('van'),
  naar: jsonb('naar'),
})

export const sessies = pgTable('sessies', {
  id: text('id').primaryKey(),
  persoonId: text('persoon_id').notNull(),
  gemaaktOp: moment('gemaakt_op').notNull().defaultNow(),
  verlooptOp: moment('verloopt_op').notNull(),
})

export const groepssessies = pgTable('groepssessies', {
  id: uuid('id').primaryKey().defaultRandom(),
  wegingId: uuid('weging_id').notNull(),
  code: text('code').notNull(),
  beamersleutel: text('beamersleutel').notNull(),
  wijze: text('wijze').$type<'samen' | 'vooraf'>().notNull(),
  status: text('status').$type<Sessiestatus>().notNull().default('voorbereiding'),
  scherm: text('scherm').$type<Gekozenscherm>().notNull().default('vraag'),
  perFunctie: boolean('per_functie').notNull(),
  voorafTot: moment('vooraf_tot'),
  minuten: integer('minuten').notNull(),
  secties: text('secties').array().notNull(),
  peilingGetoond: boolean('peiling_getoond').notNull().default(false),
  huidigeVraag: text('huidige_vraag'),
  vraagSinds: moment('vraag_sinds'),
  klokSeconden: integer('klok_seconden').notNull().default(0),
  klokSinds: moment('klok_sinds'),
  leider: text('leider').notNull(),
  medeleider: text('medeleider'),
  vervanger: text('vervanger'),
  versie: integer('versie').notNull().default(1),
  geopendOp: moment('geopend_op').notNull().defaultNow(),
  geopendDoor: text('geopend_door').notNull(),
  geslotenOp: moment('gesloten_op'),
  deelnemers: integer('deelnemers'),
})

export const sessievragen = pgTable(
  'sessievragen',
  {
    sessieId: uuid('sessie_id').notNull(),
    vraagId: text('vraag_id').notNull(),
    status: text('status').$type<Vraagstatus>().notNull().default('open'),
    ronde: smallint('ronde').$type<1 | 2>().notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.sessieId, table.vraagId] })],
)

export const deelnemers = pgTable('deelnemers', {
  id: uuid('id').primaryKey().defaultRandom(),
  sessieId: uuid('sessie_id').notNull(),
  nummer: integer('nummer').notNull(),
  functie: text('functie').$type<Functie>(),
  toehoorder: boolean('toehoorder').notNull().default(false),
  zonderTelefoon: boolean('zonder_telefoon').notNull().default(false),
  sleutel: text('sleutel'),
  terugkeercode: text('terugkeercode'),
  tabblad: text('tabblad'),
  gezienOp: moment('gezien_op'),
  peilingGedaan: boolean('peiling_gedaan').notNull().default(false),
})

export const sessiescores = pgTable(
  'sessiescores',
  {
    deelnemerId: uuid('deelnemer_id').notNull(),
    sessieId: uuid('sessie_id').notNull(),
    vraagId: text('vraag_id').notNull(),
    ronde: smallint('ronde').$type<1 | 2>().notNull(),
    score: smallint('score'),
    geenBeeld: boolean('geen_beeld').notNull(),
    getoond: boolean('getoond').notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.deelnemerId, table.vraagId, table.ronde] })],
)

export const spreidingen = pgTable(
  'spreidingen',
  {
    sessieId: uuid('sessie_id').notNull(),
    vraagId: text('vraag_id').notNull(),
    ronde: smallint('ronde').$type<1 | 2>().notNull(),
    aantal: integer('aantal').notNull(),
    viaBegeleider: integer('via_begeleider').notNull(),
    scores: integer('scores').array(),
    geenBeeld: integer('geen_beeld'),
  },
  (table) => [primaryKey({ columns: [table.sessieId, table.vraagId, table.ronde] })],
)

export const spreidingenPerFunctie = pgTable('spreidingen_per_functie', {
  sessieId: uuid('sessie_id').notNull(),
  vraagId: text('vraag_id').notNull(),
  ronde: smallint('ronde').$type<1 | 2>().notNull(),
  functie: text('functie').$type<Functie>(),
  scores: integer('scores').array().notNull(),
  geenBeeld: integer('geen_beeld').notNull(),
})

export const minderheidsnotities = pgTable('minderheidsnotities', {
  id: uuid('id').primaryKey().defaultRandom(),
  sessieId: uuid('sessie_id').notNull(),
  vraagId: text('vraag_id').notNull(),
  tekst: text('tekst').notNull(),
})

export const parkeerpunten = pgTable('parkeerpunten', {
  id: uuid('id').primaryKey().defaultRandom(),
  sessieId: uuid('sessie_id').notNull(),
  vraagId: text('vraag_id'),
  tekst: text('tekst').notNull(),
  klaar: boolean('klaar').notNull().default(false),
  gezetOp: moment('gezet_op').notNull().defaultNow(),
})

export const werkpunten = pgTable(
  'werkpunten',
  {
    wegingId: uuid('weging_id').notNull(),
    nummer: smallint('nummer').notNull(),
    vraagId: text('vraag_id'),
    tekst: text('tekst').notNull(),
  },
  (table) => [primaryKey({ columns: [table.wegingId, table.nummer] })],
)

export const peilingen = pgTable(
  'peilingen',
  {
    sessieId: uuid('sessie_id').notNull(),
    vraag: text('vraag').$type<Peilingvraag>().notNull(),
    score: smallint('score').notNull(),
    aantal: integer('aantal').notNull(),
  },
  (table) => [primaryKey({ columns: [table.sessieId, table.vraag, table.score] })],
)

export const codepogingen = pgTable(
  'codepogingen',
  {
    afzender: text('afzender').notNull(),
    venster: moment('venster').notNull(),
    aantal: integer('aantal').notNull(),
  },
  (table) => [primaryKey({ columns: [table.afzender, table.venster] })],
)
