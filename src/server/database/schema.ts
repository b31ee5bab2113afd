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
import type { Wegingstatus } from '~/contract/weging'

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
})

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
