import { expect, test } from 'vitest'
import { bereidReisVoor, picture } from '~tests/support/reis'
import { bewaar, goed, leesWeging, meldAan } from '~tests/support/reisApi'
import { keurToegankelijkheid } from '~tests/support/toegankelijkheid'
import { vouwDicht, vouwOpen } from './uitvouwen'

const reis = bereidReisVoor()

interface Teams {
  openRonde: { id: string } | null
  teams: { id: string; weging: { id: string } | null; eerdere: { id: string; rondeId: string }[] }[]
}

test('A ronde is followed, the next one planned, and closed with a team that is late: its work stays in its own ronde', async () => {
  const emmen = await meldAan(reis.app.url, 'begeleider-smc-emmen')
  const { openRonde, teams } = await emmen.lees<Teams>('/teams')
  const rondeId = openRonde?.id ?? ''
  const wegingId = teams[0]?.weging?.id ?? ''
  const bureau = await reis.bezoek('programmabureau-1')
  const bekijk = async (naam: string) => {
    await bureau.screenshot({ path: await picture(`ronde-${naam}`), fullPage: true })
    await bureau.evaluate(vouwOpen)
    expect(await keurToegankelijkheid(bureau), naam).toEqual([])
    await bureau.evaluate(vouwDicht)
  }

  // Who is out, and whom to call; anybody may see the counts.
  await bureau.goto('voortgang')
  await bureau.getByRole('heading', { level: 1 }).waitFor()
  await bekijk('voortgang')
  const iedereen = await reis.bezoek(null)
  await iedereen.goto('stand')
  await iedereen.getByRole('heading', { level: 1 }).waitFor()
  expect(await keurToegankelijkheid(iedereen)).toEqual([])

  // The next ronde is prepared before this one closes.
  await bureau.goto('rondes')
  await bureau.getByRole('button', { name: 'Ronde plannen' }).click()
  await bureau.waitForURL(/\/rondes\/\d{4}-Q\d$/)
  const volgende = new URL(bureau.url()).pathname.split('/').at(-1)
  expect(volgende).not.toBe(rondeId)

  // Closing says first who is out, and what becomes of them.
  await bureau.goto(`rondes/${rondeId}`)
  await bureau.getByRole('button', { name: 'Ronde sluiten' }).click()
  await bureau.getByText(/Zij kunnen nog indienen, in deze ronde\./).waitFor()
  await bureau.screenshot({ path: await picture('ronde-sluiten') })
  await bureau.getByRole('button', { name: 'Ja, sluit de ronde' }).click()
  await bureau.getByRole('button', { name: 'Ronde sluiten' }).waitFor({ state: 'detached' })
  await bekijk('gesloten')

  // Who had not begun cannot any more; who was late goes on, in the ronde that it belongs to.
  const hengelo = await meldAan(reis.app.url, 'begeleider-smc-hengelo')
  const kenmerken = { participatiewet: true, indelingOpBsn: false }
  expect((await hengelo.roep('POST', '/wegingen', { teamId: 'smc-hengelo', kenmerken })).status).toBe(409)
  const { antwoorden, kaderVersie } = await leesWeging(emmen, wegingId)
  const gegeven = new Set(antwoorden.filter(({ waarde }) => waarde !== null).map(({ vraagId }) => vraagId))
  const kader = await emmen.lees<{ secties: { id: string; stellingen: { id: string }[] }[] }>(
    `/kaders/${kaderVersie}`,
  )
  for (const { id, stellingen } of kader.secties) {
    for (const vraagId of [...stellingen.map((stelling) => stelling.id), `eindweging-${id}`]) {
      if (gegeven.has(vraagId)) continue
      const antwoord = await bewaar(emmen, wegingId, vraagId, 0, { waarde: 4 })
      expect([200, 409], vraagId).toContain(antwoord.status)
    }
  }
  const { versie, volgnummer } = await leesWeging(emmen, wegingId)
  await goed(
    await emmen.roep(
      'POST',
      `/wegingen/${wegingId}/indiening`,
      { volgnummer },
      { 'If-Match': `"${versie}"` },
    ),
  )
  const manager = await reis.bezoek('districtsmanager-noord')
  await manager.goto(`wegingen/${wegingId}/beoordelen`)
  await manager.getByText('U bent aan zet').waitFor()
  const later = await emmen.lees<Teams>('/teams')
  expect(later.openRonde).toBeNull()
  expect(later.teams[0]?.eerdere.find(({ id }) => id === wegingId)?.rondeId).toBe(rondeId)
})
