import { afterAll, beforeAll, expect, test } from 'vitest'
import { leesStroom } from '~tests/support/stroom'
import { type Instantie, maakTestapp, type Testapp } from '~tests/support/testapp'
import { kleinKader } from '~tests/support/testkaders'
import { alleVragenOp, beginWeging, bewaar, dienIn, vulIn } from '~tests/support/testweging'
import { metParticipatiewet, opBsn } from '~tests/support/waarden'
import { maakApp } from '../app'
import { listen } from '../http/listen'
import { Omroep } from './Omroep'

/** Says how many streams are open, and when the last one has closed. */
class GeteldeOmroep extends Omroep {
  open = 0
  alleDicht = () => {}

  override luister(wegingId: string, roep: () => void): () => void {
    this.open += 1
    const stop = super.luister(wegingId, roep)
    return () => {
      stop()
      this.open -= 1
      if (this.open === 0) this.alleDicht()
    }
  }
}

let app: Testapp
let ander: Instantie
let weging: string
beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
  ander = await app.instantie()
  weging = (await beginWeging(app, 'bram', 'breda')).id
})
afterAll(() => app.sluit())

const open = async (van: Instantie, headers: Record<string, string> = {}) => {
  const antwoord = await van.roep('GET', `/api/v1/wegingen/${weging}/gebeurtenissen`, {
    persoon: 'petra',
    headers,
  })
  expect(antwoord.status).toBe(200)
  return leesStroom(antwoord)
}

test('tells who has the weging open, at another instance, of each kind of change', async () => {
  const stroom = await open(ander)
  expect(await stroom.volgende()).toBe('begin')

  await bewaar(app, 'bram', weging, 'A.1', 0, { waarde: 3 })
  expect(await stroom.volgende(), 'an answer').toBe('gewijzigd')

  await app.roep('PATCH', `/api/v1/wegingen/${weging}`, {
    persoon: 'bram',
    body: { kenmerken: opBsn },
    headers: { 'If-Match': '"1"' },
  })
  expect(await stroom.volgende(), 'kenmerken').toBe('gewijzigd')
  await stroom.sluit()
})

test('comes through unpressed, also to a browser that takes gzip', async () => {
  const antwoord = await app.roep('GET', `/api/v1/wegingen/${weging}/gebeurtenissen`, {
    persoon: 'bram',
    headers: { 'Accept-Encoding': 'gzip' },
  })
  expect(antwoord.headers.get('Content-Encoding')).toBeNull()
  const stroom = leesStroom(antwoord)
  expect(await stroom.volgende()).toBe('begin')
  await stroom.sluit()
})

test('says nothing of a change that was refused', async () => {
  const stroom = await open(app)
  expect(await stroom.volgende()).toBe('begin')
  const gehoord: string[] = []
  const stop = app.omgeving.omroep.luister(weging, () => gehoord.push('gewijzigd'))
  expect((await bewaar(app, 'bram', weging, 'A.1', 9, { waarde: 5 })).status).toBe(412)
  await bewaar(app, 'bram', weging, 'A.2', 0, { waarde: 5 })
  expect(await stroom.volgende()).toBe('gewijzigd')
  expect(gehoord).toEqual(['gewijzigd'])
  stop()
  await stroom.sluit()
})

test('tells that the weging was handed in', async () => {
  const { id } = await beginWeging(app, 'anna', 'assen')
  await vulIn(app, 'anna', id, alleVragenOp(kleinKader, metParticipatiewet, 3))
  const antwoord = await ander.roep('GET', `/api/v1/wegingen/${id}/gebeurtenissen`, { persoon: 'dirk' })
  const stroom = leesStroom(antwoord)
  expect(await stroom.volgende()).toBe('begin')
  await dienIn(app, 'anna', id)
  expect(await stroom.volgende()).toBe('gewijzigd')
  await stroom.sluit()
})

test('a stream that is closed listens no longer', async () => {
  const omroep = new GeteldeOmroep(app.omgeving.database, () => {})
  const dicht = new Promise<void>((resolve) => {
    omroep.alleDicht = resolve
  })
  const request = new Request(`http://localhost:4000/api/v1/wegingen/${weging}/gebeurtenissen`, {
    headers: { Cookie: await app.meldAan('bram') },
  })
  const antwoord = await maakApp({ ...app.omgeving, omroep }, null).fetch(request, {})
  const stroom = leesStroom(antwoord)
  expect(await stroom.volgende()).toBe('begin')
  expect(omroep.open).toBe(1)
  await stroom.sluit()
  await dicht
})

test('a browser that goes away listens no longer, and a server that stops ends every stream', async () => {
  const omroep = new GeteldeOmroep(app.omgeving.database, () => {})
  const dicht = () =>
    new Promise<void>((resolve) => {
      omroep.alleDicht = resolve
    })
  const server = await listen(maakApp({ ...app.omgeving, omroep }, null), { port: 0, host: '127.0.0.1' })
  const Cookie = await app.meldAan('bram')
  const verbind = async (signal: AbortSignal) => {
    const antwoord = await fetch(`${server.url}api/v1/wegingen/${weging}/gebeurtenissen`, {
      headers: { Cookie },
      signal,
    })
    expect(await leesStroom(antwoord).volgende()).toBe('begin')
  }

  const weg = new AbortController()
  await verbind(weg.signal)
  const eersteDicht = dicht()
  weg.abort()
  await eersteDicht

  await verbind(new AbortController().signal)
  expect(omroep.open).toBe(1)
  const tweedeDicht = dicht()
  await server.close()
  await tweedeDicht
})
