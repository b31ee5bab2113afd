import { describe, expect, test } from 'vitest'
import { StartError } from '../StartError'
import { readSettings } from './readSettings'

const standaard = {
  port: 4000,
  host: '127.0.0.1',
  publicUrl: null,
  dataDir: './data',
  databaseUrl: null,
}

test('without a setting the app listens to this machine and keeps its data in ./data', () => {
  expect(readSettings({})).toEqual(standaard)
})

test('an empty variable counts as absent, and others are left alone', () => {
  const leeg = { PORT: '', HOST: '', PUBLIC_URL: '', DATA_DIR: '', DATABASE_URL: '', HOME: '/root' }
  expect(readSettings(leeg)).toEqual(standaard)
})

test('every setting is read', () => {
  const env = {
    PORT: '8080',
    HOST: '0.0.0.0',
    PUBLIC_URL: 'https://kantoor.example/weging/',
    DATA_DIR: '/var/lib/weging',
    DATABASE_URL: 'postgres://iemand:geheim@db.example:5432/weging',
  }
  expect(readSettings(env)).toEqual({
    port: 8080,
    host: '0.0.0.0',
    publicUrl: new URL('https://kantoor.example/weging/'),
    dataDir: '/var/lib/weging',
    databaseUrl: 'postgres://iemand:geheim@db.example:5432/weging',
  })
})

describe('PUBLIC_URL', () => {
  test.each([
    ['https://kantoor.example', '/'],
    ['https://kantoor.example/', '/'],
    ['https://kantoor.example/weging', '/weging/'],
    ['https://kantoor.example/weging/', '/weging/'],
    ['http://10.0.0.4:8080/apps/weging', '/apps/weging/'],
    ['https://kantoor.example/een map', '/een%20map/'],
    ['https://kantoor.example/a/../b', '/b/'],
  ])('%s lives at %s', (adres, pad) => {
    expect(readSettings({ PUBLIC_URL: adres }).publicUrl?.pathname).toBe(pad)
  })
})

describe('a wrong setting stops the start with one sentence that names it', () => {
  const poort = 'een poortnummer van 0 tot en met 65535, zoals 4000'
  const adres = 'een adres, zoals 127.0.0.1 of 0.0.0.0'
  const webadres = 'een webadres zijn zoals https://kantoor.example/weging/.'
  const database = 'een adres dat begint met postgres://'

  test.each([
    ...['65536', '-1', '80.5', 'http', '0x50', ' 80', '123456'].map((fout) => [
      'PORT',
      fout,
      `${poort} zijn.`,
    ]),
    ...['een machine', 'http://x/', 'a,b'].map((fout) => ['HOST', fout, `${adres} zijn.`]),
    ...[
      'kantoor.example',
      '/weging/',
      'ftp://kantoor.example/',
      'https://kantoor.example/?a=1',
      'https://kantoor.example/#a',
      'https://iemand@kantoor.example/',
      'https://:geheim@kantoor.example/',
      'https://',
    ].map((fout) => ['PUBLIC_URL', fout, webadres]),
    ...['mysql://x/y', 'localhost/weging', 'postgres:/x'].map((fout) => [
      'DATABASE_URL',
      fout,
      `${database} zijn.`,
    ]),
  ])('%s=%s', (naam = '', fout, verwacht) => {
    expect(() => readSettings({ [naam]: fout })).toThrow(
      new StartError(`De instelling ${naam} is "${fout}", maar moet ${verwacht}`),
    )
  })
})
