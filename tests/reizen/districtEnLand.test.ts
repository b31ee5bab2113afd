import { expect, test } from 'vitest'
import { bereidReisVoor, picture } from '~tests/support/reis'
import { goed, leesWeging, meldAan } from '~tests/support/reisApi'
import { keurToegankelijkheid } from '~tests/support/toegankelijkheid'
import { vouwDicht, vouwOpen } from './uitvouwen'

const reis = bereidReisVoor()

interface Beeld {
  ronde: string
  vastgesteld: Record<string, number>
  afwijkendVastgesteld: number
}

test('A districtsmanager returns a weging, the team answers, and what is settled otherwise counts for the country', async () => {
  const begeleider = await meldAan(reis.app.url, 'begeleider-smc-assen')
  const land = await meldAan(reis.app.url, 'programmabureau-1')
  const { teams, openRonde } = await begeleider.lees<{
    openRonde: { id: string }
    teams: { weging: { id: string } | null }[]
  }>('/teams')
  const wegingId = teams[0]?.weging?.id ?? ''
  const dienIn = async () => {
    const { versie, volgnummer } = await leesWeging(begeleider, wegingId)
    await goed(
      await begeleider.roep(
        'POST',
        `/wegingen/${wegingId}/indiening`,
        { volgnummer },
        { 'If-Match': `"${versie}"` },
      ),
    )
  }
  const beeldNu = () => land.lees<Beeld>(`/landelijk-beeld?ronde=${openRonde.id}`)
  const eerst = await beeldNu()
  await dienIn()

  const manager = await reis.bezoek('districtsmanager-noord')
  const bekijk = async (page: typeof manager, naam: string) => {
    await page.screenshot({ path: await picture(`district-${naam}`) })
    await page.evaluate(vouwOpen)
    expect(await keurToegankelijkheid(page), naam).toEqual([])
    await page.evaluate(vouwDicht)
  }

  // The morning: what needs attention stands first. Something to ask, and back it goes.
  await manager.goto('')
  await manager.getByRole('heading', { level: 1, name: /Werklijst/ }).waitFor()
  await bekijk(manager, 'werklijst')
  await manager.getByRole('link', { name: 'Beoordelen SMC Assen' }).click()
  await manager.getByRole('heading', { level: 1, name: 'SMC Assen beoordelen' }).waitFor()
  await manager.getByRole('button', { name: /^Alles/ }).click()
  await manager.getByRole('button', { name: /^Opmerking maken bij .*T\.3/ }).click()
  await manager.getByLabel(/^Opmerking bij .*T\.3/).fill('Wat is er sinds de zomer veranderd?')
  await manager.getByRole('button', { name: 'Opmerking plaatsen' }).click()
  await manager.getByText('Het team heeft nog niet gereageerd.').waitFor()
  await bekijk(manager, 'beoordelen')
  await manager.getByLabel('Wat vraagt u van het team?').fill('Licht T.3 nog toe.')
  await manager.getByRole('button', { name: 'Weging teruggeven' }).click()
  await manager.getByRole('button', { name: 'Ja, geef de weging terug' }).click()
  await manager.getByText('Het team is aan zet').first().waitFor()

  // The team: why it came back stands on top. It answers, changes one thing, and hands in again.
  const team = await reis.bezoek('begeleider-smc-assen')
  await team.goto(`wegingen/${wegingId}/onderdelen/T`)
  await team.getByText('Licht T.3 nog toe.').waitFor()
  await team.getByText('Wat is er sinds de zomer veranderd?').waitFor()
  await bekijk(team, 'teruggegeven')
  await team
    .getByLabel(/^(Uw reactie|Reactie|Antwoord)/)
    .first()
    .fill('De tweede teamdag staat gepland.')
  await team
    .getByRole('button', { name: /reactie|Reageren|Reageer/i })
    .first()
    .click()
  await team.getByText('De tweede teamdag staat gepland.').locator('visible=true').first().waitFor()
  const { antwoorden } = await leesWeging(begeleider, wegingId)
  const versie = antwoorden.find(({ vraagId }) => vraagId === 'T.1')?.versie ?? 0
  await goed(
    await begeleider.roep(
      'PATCH',
      `/wegingen/${wegingId}/antwoorden/T.1`,
      { toelichting: 'Na het gesprek met de districtsmanager.' },
      { 'If-Match': `"${versie}"` },
    ),
  )
  await dienIn()

  // The manager sees what changed since, and settles otherwise than computed, with the reason.
  await manager.goto(`wegingen/${wegingId}/beoordelen`)
  await manager.getByRole('button', { name: /^Alleen gewijzigd/ }).click()
  await manager.getByText('Na het gesprek met de districtsmanager.').first().waitFor()
  await manager.getByRole('button', { name: /^Wat aandacht vraagt/ }).click()
  await manager
    .getByText(/De tweede teamdag staat gepland\./)
    .first()
    .waitFor()
  await manager.getByRole('radio', { name: /SMC in de basis/ }).check()
  await manager
    .getByLabel('Waarom stelt u een ander stadium vast dan berekend?')
    .fill('Het laatste punt is in gang gezet.')
  await manager.getByRole('button', { name: 'Weging vaststellen' }).click()
  await manager.getByRole('button', { name: 'Ja, stel de weging vast' }).click()
  await manager.getByText('Deze weging is vastgesteld').waitFor()
  await bekijk(manager, 'vastgesteld')

  // The country counts it, and says that it differs.
  const straks = await beeldNu()
  const basis = 'smc-in-de-basis'
  expect(straks.vastgesteld[basis]).toBe((eerst.vastgesteld[basis] ?? 0) + 1)
  expect(straks.afwijkendVastgesteld).toBe(eerst.afwijkendVastgesteld + 1)
  const bureau = await reis.bezoek('programmabureau-1')
  await bureau.goto(`landelijk-beeld?ronde=${openRonde.id}`)
  await bureau.getByText('Anders vastgesteld dan berekend').first().waitFor()
  await bekijk(bureau, 'landelijk')
})

test('The published quarter shows what was published, and says that its answers are constructed', async () => {
  const bureau = await reis.bezoek('programmabureau-1')
  await bureau.goto('landelijk-beeld?ronde=2024-Q1')
  await bureau
    .getByRole('heading', {
      level: 1,
      name: '13 van 103 teams zijn SMC in de basis, nog geen enkel team is volwaardig',
    })
    .waitFor()
  await bureau
    .getByText(/geconstrueerd/)
    .first()
    .waitFor()
  await bureau.screenshot({ path: await picture('landelijk-2024-Q1'), fullPage: true })
  expect(await keurToegankelijkheid(bureau)).toEqual([])
})
