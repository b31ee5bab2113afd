import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { bereidReisVoor } from '~tests/support/reis'
import { meldAan } from '~tests/support/reisApi'
import { vulSjabloon } from '~tests/support/vulSjabloon'
import { alsBestand, Importblad } from '../Importblad'
import { keurToestanden, titel } from './Toestand'

const reis = bereidReisVoor()

const bureau = 'programmabureau-1'

/** Chooses one good file, one that changes a weging, and one with faults. */
async function kiesDrie(page: Page): Promise<Importblad> {
  const land = await meldAan(reis.app.url, bureau)
  const sjabloon = async (teamId: string) => {
    const antwoord = await land.roep('GET', `/rondes/2026-Q4/sjabloon?teamId=${teamId}`)
    return new Uint8Array(await antwoord.arrayBuffer())
  }
  const blad = new Importblad(page)
  await page.goto('import')
  await titel(page, 'Import')
  const lang =
    'Een lange toelichting die op een telefoon over meer regels gaat, met eenheelerglangwoordzonderspaties.'
  await blad.kies([
    alsBestand(
      'weging-2026-Q4-smc-alkmaar.xlsx',
      await vulSjabloon(await sjabloon('smc-alkmaar'), { antwoorden: { '1.1': [4, lang] } }),
    ),
    alsBestand(
      'weging-2026-Q4-smc-assen.xlsx',
      await vulSjabloon(await sjabloon('smc-assen'), { antwoorden: { '1.1': [1, lang] } }),
    ),
    alsBestand(
      'weging-2026-Q4-smc-almelo.xlsx',
      await vulSjabloon(await sjabloon('smc-almelo'), {
        kop: { Ronde: '2026-Q3' },
        antwoorden: { '1.1': 6, '1.2': 'heel goed', '12.1': 3 },
      }),
    ),
    alsBestand('geen-werkmap.xlsx', await readFile(new URL(import.meta.url))),
  ])
  return blad
}

keurToestanden(reis, [
  {
    naam: 'export-antwoorden',
    wie: bureau,
    ga: async (page) => {
      await page.goto('export?ronde=2026-Q3')
      await page.getByText(/rijen, stand van/).waitFor()
      await page.getByRole('table', { name: /kolommen van een export/ }).waitFor()
    },
  },
  {
    naam: 'export-wegingen-geconstrueerd',
    wie: bureau,
    ga: async (page) => {
      await page.goto('export?ronde=2024-Q1')
      await page.getByRole('radio', { name: /^Wegingen/ }).check()
      await page.getByText('103 rijen, stand van').waitFor()
    },
  },
  {
    naam: 'export-zonder-rijen',
    wie: bureau,
    ga: async (page) => {
      await page.goto('export?ronde=2024-Q1')
      await page.getByLabel('Status', { exact: true }).selectOption('Concept')
      await page.getByText('Bij deze keuze zijn er geen rijen').waitFor()
    },
  },
  {
    naam: 'export-mag-niet',
    wie: 'begeleider-smc-assen',
    ga: async (page) => {
      await page.goto('export')
      await page.getByText('Voor uw rol is er geen export').waitFor()
    },
  },
  {
    naam: 'import-begin',
    wie: bureau,
    ga: async (page) => {
      await page.goto('import')
      await titel(page, 'Import')
    },
  },
  {
    naam: 'import-mag-niet',
    wie: 'begeleider-smc-assen',
    ga: async (page) => {
      await page.goto('import')
      await page.getByText('Voor uw rol is er geen import').waitFor()
    },
  },
  { naam: 'import-controle', wie: bureau, ga: kiesDrie },
  {
    naam: 'import-resultaat',
    wie: bureau,
    ga: async (page) => (await kiesDrie(page)).neemOver('Neem twee wegingen over'),
  },
  {
    naam: 'import-organisatie-begin',
    wie: 'beheerder-1',
    ga: async (page) => {
      await page.goto('import')
      await page.getByLabel('Kies het CSV-bestand').waitFor()
    },
  },
  {
    naam: 'import-organisatie-controle',
    wie: 'beheerder-1',
    ga: async (page) => {
      await page.goto('import')
      await page.getByLabel('Kies het CSV-bestand').setInputFiles({
        name: 'teams.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('district;team;begeleider\r\nNoord;SMC Drachten;Anna de Vries\r\n'),
      })
      await page.getByRole('table').first().waitFor()
    },
  },
])
