import { expect, onTestFinished, test } from 'vitest'
import { bezoekTijdensTest, deelBrowser, wachtOp } from '~tests/support/reis'
import { beginWeging, bewaar, goed, leesWaarden, meldAan, metCookie } from '~tests/support/reisApi'
import { type ReverseProxy, startReverseProxy } from '~tests/support/reverseProxy'
import { type StartedApp, startApp } from '~tests/support/startedApp'
import { makeTestDatabase } from '~tests/support/testdatabase'
import { Formulier } from './Formulier'

const browser = deelBrowser()

/** The app, with PUBLIC_URL as its owner sets it. It stops with the test. */
async function startOp(publicUrl: string): Promise<StartedApp> {
  const database = await makeTestDatabase()
  const app = await startApp({ DATABASE_URL: database.url, PUBLIC_URL: publicUrl })
  onTestFinished(async () => {
    await app.end()
    await database.drop()
  })
  return app
}

async function startProxy(strip: boolean): Promise<ReverseProxy> {
  const proxy = await startReverseProxy('/weging/', { strip })
  onTestFinished(() => proxy.close())
  return proxy
}

test.each([
  ['passes the path on', false],
  ['takes the path off', true],
])(
  'Under a path, behind a proxy that %s, pages, assets, cookie and live news follow that path',
  async (_, strip) => {
    const proxy = await startProxy(strip)
    const app = await startOp(proxy.publicUrl)
    proxy.leadTo(app.url)
    expect(app.output()).toContain(`staat klaar op ${proxy.publicUrl} (${app.url})`)

    // Signing in as an example person is for the machine itself; here everybody seems to come from there.
    const page = await bezoekTijdensTest(browser(), proxy.publicUrl, null, { magKlagen: [/status of 403/] })
    await page.goto('')
    await page.getByRole('alert').filter({ hasText: 'Aanmelden lukt hier niet' }).waitFor()
    expect(await page.getByRole('alert').innerText()).toContain(
      'Aanmelden als voorbeeldpersoon kan alleen op de computer waarop de app draait, zonder tussenliggende server.',
    )
    expect(page.url()).toBe(`${proxy.publicUrl}aanmelden?terug=%2F`)

    // A session from the machine itself holds behind the proxy too.
    const [ik, ander] = await Promise.all(
      ['begeleider-smc-hengelo', 'regievoerder-smc-hengelo'].map((persoon) => meldAan(app.url, persoon)),
    )
    if (!ik || !ander) throw new Error('Er zijn twee personen nodig')
    const [naam = '', token = ''] = ik.cookie.split('=')
    const { origin } = new URL(proxy.publicUrl)
    await page.context().addCookies([{ name: naam, value: token, domain: '127.0.0.1', path: '/weging/' }])

    await page.goto('')
    await page.getByRole('link', { name: 'Weging beginnen SMC Hengelo' }).click()
    const participatiewet = page.getByRole('checkbox', { name: 'Ons team voert de Participatiewet uit' })
    await participatiewet.waitFor()
    const stroom = page.waitForResponse((antwoord) => antwoord.url().endsWith('/gebeurtenissen'))
    await page.getByRole('button', { name: 'Begin met de stellingen' }).click()
    expect((await stroom).headers()['content-type']).toContain('text/event-stream')
    const formulier = new Formulier(page)
    await formulier.keuze('1.1', 4).check()
    await formulier.isOpgeslagen()

    // Somebody else's answer comes over the stream: much sooner than the page would begin to ask by itself.
    const { id } = await beginWeging(metCookie(proxy.publicUrl, ander.cookie), 'smc-hengelo')
    await goed(await bewaar(ander, id, '1.2', 0, { waarde: 2 }))
    await wachtOp(() => formulier.gekozen('1.2'), { timeout: 5_000 }).toBe('2')

    // A refresh, a link that somebody sent, and a page without the slash at the end.
    await page.reload()
    await wachtOp(() => formulier.gekozen('1.1')).toBe('4')
    await page.goto(`wegingen/${id}/onderdelen/3#vraag-3.4`)
    await wachtOp(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('3_4.waarde')
    await page.getByRole('link', { name: 'Uitkomst', exact: true }).click()
    await formulier.titel.filter({ hasText: 'antwoorden te gaan' }).waitFor()
    await page.goto(proxy.publicUrl.slice(0, -1))
    await page.getByRole('heading', { name: 'Mijn team' }).waitFor()
    expect(await leesWaarden(ik, id)).toEqual({ '1.1': 4, '1.2': 2 })

    // Nothing was asked for elsewhere on that host, and signing out takes the cookie away.
    expect(proxy.requests.filter((regel) => !/^\w+ \/weging(\/|$)/.test(regel))).toEqual([])
    expect(
      proxy.requests.filter((regel) => /^GET \/weging\/assets\/.+\.(js|css)$/.test(regel)).length,
    ).toBeGreaterThan(5)
    await page.getByRole('button', { name: 'Afmelden' }).click()
    await page.getByRole('heading', { name: 'Kies als wie u rondkijkt' }).waitFor()
    expect(await page.context().cookies(`${origin}/weging/`)).toEqual([])
  },
)

test('With an https address the cookie is for https only, and only pages of that address may change anything', async () => {
  const app = await startOp('https://kantoor.example/weging/')
  const meld = (headers: Record<string, string>) =>
    fetch(`${app.url}weging/api/v1/aanmeldingen/voorbeeld`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify({ persoon: 'begeleider-smc-hengelo' }),
    })
  const antwoord = await meld({ Origin: 'https://kantoor.example' })
  expect(antwoord.status).toBe(201)
  const cookie = antwoord.headers.getSetCookie()[0] ?? ''
  expect(cookie.split('; ')).toEqual(
    expect.arrayContaining(['Path=/weging/', 'HttpOnly', 'Secure', 'SameSite=Lax']),
  )
  expect((await meld({ Origin: 'https://elders.example' })).status).toBe(403)
  expect((await meld({ 'X-Forwarded-For': '203.0.113.7', 'X-Forwarded-Proto': 'https' })).status).toBe(403)

  const page = await (await fetch(`${app.url}weging/wegingen/iets/onderdelen/1`)).text()
  expect(page).toContain('<meta name="basispad" content="/weging/"')
  expect(page).toMatch(/src="\/weging\/assets\/[^"]+\.js"/)
})
