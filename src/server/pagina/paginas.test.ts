import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { type App, maakApp } from '../app'
import { listen } from '../http/listen'
import { paginas } from './paginas'

const html = `<!doctype html><html lang="nl"><head><meta name="basispad" content="/" />
<link rel="stylesheet" href="./assets/stijl-a1.css"><script type="module" src="./assets/app-b2.js"></script>
</head><body><a href="https://elders.example/">elders</a></body></html>`

let app: Testapp
let map: string
let aanWortel: App
let onderPad: App
beforeAll(async () => {
  app = await maakTestapp()
  const boven = await mkdtemp(join(tmpdir(), 'wegingskader-paginas-'))
  map = join(boven, 'web')
  await mkdir(join(map, 'assets'), { recursive: true })
  await writeFile(join(map, 'index.html'), html)
  await writeFile(join(map, 'icoon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await writeFile(join(map, 'assets', 'app-b2.js'), `console.log("${'app '.repeat(600)}")`)
  await writeFile(join(map, 'assets', 'stijl-a1.css'), 'body { color: black }')
  await writeFile(join(boven, 'geheim.txt'), 'geheim')
  aanWortel = maakApp(app.omgeving, await paginas(map, '/'))
  const publicUrl = new URL('https://kantoor.example/weging/')
  onderPad = maakApp({ ...app.omgeving, publicUrl }, await paginas(map, publicUrl.pathname))
})
afterAll(async () => {
  await app.sluit()
  await rm(join(map, '..'), { recursive: true })
})

const haal = (path: string, van = aanWortel, init: RequestInit = {}) =>
  van.fetch(new Request(`http://localhost:4000${path}`, init), { afzender: '127.0.0.1' })

async function eisPagina(antwoord: Response, basispad = '/') {
  expect(antwoord.status).toBe(200)
  expect(antwoord.headers.get('Content-Type')).toMatch(/^text\/html/)
  expect(antwoord.headers.get('Cache-Control')).toBe('no-cache')
  expect(antwoord.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  const tekst = await antwoord.text()
  expect(tekst).toContain(`<meta name="basispad" content="${basispad}" />`)
  expect(tekst).toContain(`href="${basispad}assets/stijl-a1.css"`)
  expect(tekst).toContain(`src="${basispad}assets/app-b2.js"`)
  expect(tekst).toContain('href="https://elders.example/"')
}

describe('the page', () => {
  const diep = '/wegingen/7d0c3e5a-0000-4000-8000-000000000000/onderdelen/T'

  test.each([
    '/',
    '/teams',
    '/teams/assen/beginnen',
    diep,
    `${diep}?vorige=true`,
    '/bestaat/niet',
    '/kaders/1.22',
  ])('stands at %s', async (path) => eisPagina(await haal(path)))

  test.each(['/weging/', '/weging', '/weging/teams', `/weging${diep}`, '/teams'])(
    'stands at %s under the path of PUBLIC_URL, and its addresses follow',
    async (path) => eisPagina(await haal(path, onderPad), '/weging/'),
  )

  test('is never sent as the file that it is', async () => {
    expect((await haal('/index.html', onderPad)).status).toBe(404)
  })

  test('is no answer to anything but GET', async () => {
    expect((await haal('/', aanWortel, { method: 'HEAD' })).status).toBe(200)
    expect((await haal('/teams', aanWortel, { method: 'POST' })).status).toBe(404)
  })
})

describe('an asset', () => {
  test('has a name of its own and is kept for a year', async () => {
    for (const [path, van] of [
      ['/assets/app-b2.js', aanWortel],
      ['/weging/assets/app-b2.js', onderPad],
      ['/assets/app-b2.js', onderPad],
    ] as const) {
      const antwoord = await haal(path, van)
      expect(antwoord.status).toBe(200)
      expect(antwoord.headers.get('Content-Type')).toMatch(/javascript/)
      expect(antwoord.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
      expect(antwoord.headers.get('X-Content-Type-Options')).toBe('nosniff')
    }
  })

  test('goes compressed to who takes that, and a cache is told', async () => {
    const antwoord = await haal('/assets/app-b2.js', aanWortel, { headers: { 'Accept-Encoding': 'gzip' } })
    expect(antwoord.headers.get('Content-Encoding')).toBe('gzip')
    expect(antwoord.headers.get('Vary')).toBe('Accept-Encoding')
  })

  test.each([
    '/assets/app-oud.js',
    '/assets/',
    '/assets/zonder-punt',
    '/weg.png',
    '/teams/weg.css',
    '/favicon.ico',
  ])('that is missing is 404 and no page: %s', async (path) => {
    const antwoord = await haal(path)
    expect(antwoord.status).toBe(404)
    expect(antwoord.headers.get('Content-Type')).toBe('application/problem+json')
    expect(antwoord.headers.get('Cache-Control') ?? '').not.toContain('immutable')
  })
})

test('another file of the build is sent, but not kept for a year', async () => {
  const antwoord = await haal('/icoon.svg')
  expect(antwoord.headers.get('Content-Type')).toMatch(/^image\/svg\+xml/)
  expect(antwoord.headers.get('Cache-Control')).toBeNull()
})

test('an address under the API is never a page', async () => {
  for (const path of ['/api/v1/bestaat-niet', '/api/v1/teams/', '/api/v2/teams', '/api/x']) {
    const antwoord = await haal(path)
    expect(antwoord.status, path).toBe(404)
    expect(antwoord.headers.get('Content-Type')).toBe('application/problem+json')
  }
})

test('nothing outside the folder can be reached, however the address is written', async () => {
  const server = await listen(aanWortel, { port: 0, host: '127.0.0.1' })
  /** As it stands: `fetch` and `URL` would take the dots away. */
  const rauw = (path: string) =>
    new Promise<string>((resolve, reject) => {
      const { hostname, port } = new URL(server.url)
      request({ hostname, port, path }, (antwoord) => {
        let tekst = ''
        antwoord.on('data', (brok) => {
          tekst += brok
        })
        antwoord.on('end', () => resolve(tekst))
      })
        .on('error', reject)
        .end()
    })
  for (const path of [
    '/../geheim.txt',
    '/assets/../../geheim.txt',
    '/%2e%2e/geheim.txt',
    '/..%2fgeheim.txt',
    '/assets/..%2f..%2fgeheim.txt',
    '/%252e%252e/geheim.txt',
    '/..\\geheim.txt',
    '/..%5cgeheim.txt',
    '//geheim.txt',
    '/./../geheim.txt',
    `/${join(map, '..', 'geheim.txt')}`,
    '/assets/%00../../geheim.txt',
  ]) {
    expect(await rauw(path), path).not.toBe('geheim')
  }
  await server.close()
})
