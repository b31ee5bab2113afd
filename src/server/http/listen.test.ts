import { request } from 'node:http'
import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Instantie, maakTestapp, type Testapp } from '~tests/support/testapp'
import { StartError } from '../StartError'
import { type HttpServer, listen } from './listen'

const hier = { port: 0, host: '127.0.0.1' }

let app: Testapp
let server: HttpServer
beforeAll(async () => {
  app = await maakTestapp()
  server = await listen(app.app, hier)
})
afterAll(async () => {
  await server.close()
  await app.sluit()
})

/** A request just as it is written here: no client that mends it. */
function stuur(headers: Record<string, string>, brokken: string[], path = '/api/v1/indelingen') {
  return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const verzoek = request(new URL(path, server.url), { method: 'POST', headers }, (antwoord) => {
      let body = ''
      antwoord.on('data', (brok) => {
        body += brok
      })
      antwoord.on('end', () => resolve({ status: antwoord.statusCode, body }))
    })
    verzoek.on('error', reject)
    for (const brok of brokken) verzoek.write(brok)
    verzoek.end()
  })
}

const json = { 'Content-Type': 'application/json' }

test('says where to point a browser', () => {
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
})

describe('over a real connection', () => {
  test('a request is answered with every header', async () => {
    const antwoord = await fetch(`${server.url}api/v1/kaders/1.21`)
    expect(antwoord.status).toBe(200)
    expect(antwoord.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(antwoord.headers.get('API-Version')).toBeTruthy()
    expect((await antwoord.json()).versie).toBe('1.21')
  })

  test('an address from the socket is this machine, and a header that says so is not', async () => {
    const meldAan = (headers: Record<string, string>) =>
      stuur({ ...json, ...headers }, ['{"persoon":"anna"}'], '/api/v1/aanmeldingen/voorbeeld')
    expect((await meldAan({})).status).toBe(201)
    expect((await meldAan({ 'X-Forwarded-For': '127.0.0.1' })).status).toBe(403)
  })

  test('a page of this server may write, and one of another site may not', async () => {
    const { host } = new URL(server.url)
    const indeling =
      '{"kaderVersie":"9.1","kenmerken":{"participatiewet":true,"indelingOpBsn":true},"scores":{}}'
    expect((await stuur({ ...json, Origin: `http://${host}` }, [indeling])).status).toBe(200)
    expect((await stuur({ ...json, Origin: 'http://elders.example' }, [indeling])).status).toBe(403)
    const vreemd = { ...json, Host: 'elders.example', Origin: 'http://elders.example' }
    expect((await stuur(vreemd, [indeling])).status).toBe(403)
  })

  test('a body of over 64 kB is refused, announced or in pieces, and the server goes on', async () => {
    const groot = ' '.repeat(70_000)
    expect((await stuur({ ...json, 'Content-Length': '70000' }, [groot])).status).toBe(413)
    const brokken = Array.from({ length: 20 }, () => ' '.repeat(4_000))
    expect((await stuur({ ...json, 'Transfer-Encoding': 'chunked' }, brokken)).status).toBe(413)
    expect((await fetch(`${server.url}gezond`)).status).toBe(200)
  })

  test('a body whose length is said in two ways is refused, so that an announced length is never a lie', async () => {
    const lengte = { 'Content-Length': '2', 'Transfer-Encoding': 'chunked' }
    expect((await stuur({ ...json, ...lengte }, ['{}'])).status).toBe(400)
  })
})

describe('under the path of PUBLIC_URL', () => {
  let onderPad: Instantie
  let tweede: HttpServer
  beforeAll(async () => {
    onderPad = await app.instantie({ publicUrl: new URL('http://kantoor.example/weging/') })
    tweede = await listen(onderPad.app, hier)
  })
  afterAll(() => tweede.close())

  test('a request with a body arrives whole', async () => {
    const antwoord = await fetch(`${tweede.url}weging/api/v1/aanmeldingen/voorbeeld`, {
      method: 'POST',
      headers: { ...json, Origin: 'http://kantoor.example' },
      body: '{"persoon":"anna"}',
    })
    expect(antwoord.status).toBe(201)
    expect(antwoord.headers.get('Set-Cookie')).toContain('Path=/weging/')
  })
})

describe('a port or an address that cannot be had is one sentence', () => {
  test('a port in use', async () => {
    const ander = createServer()
    await new Promise<void>((resolve) => ander.listen(0, '127.0.0.1', resolve))
    const { port } = ander.address() as { port: number }
    await expect(listen(app.app, { port, host: '127.0.0.1' })).rejects.toThrow(
      new StartError(
        `Poort ${port} is al in gebruik. Stop het andere programma, of kies een andere poort met PORT.`,
      ),
    )
    await new Promise((resolve) => ander.close(resolve))
  })

  test('an address of another machine', async () => {
    await expect(listen(app.app, { port: 0, host: '192.0.2.1' })).rejects.toThrow(
      new StartError('Het adres 192.0.2.1 hoort niet bij deze computer. Kies een ander adres met HOST.'),
    )
  })
})

test('on every address of the machine it says localhost, and closing takes the port back', async () => {
  const overal = await listen(app.app, { port: 0, host: '0.0.0.0' })
  expect(overal.url).toMatch(/^http:\/\/localhost:\d+\/$/)
  const gezond = overal.url.replace('localhost', '127.0.0.1')
  expect((await fetch(`${gezond}gezond`)).status).toBe(200)
  await overal.close()
  await expect(fetch(`${gezond}gezond`)).rejects.toThrow()
})
