import { describe, expect, test, vi } from 'vitest'
import type { Waarde } from '~/domein/weging/Antwoord'
import { neemOp, type Opname, type Toneel } from '~tests/support/opname'
import { rijen } from '~tests/support/rijen'
import { artsen } from '~tests/support/testzaal'

// Each test plays whole sessions, on an app of their own.
vi.setConfig({ testTimeout: 60_000 })

/** What the others chose, in runs that are the same in everything else. */
const keuzes: readonly (readonly [Waarde, Waarde, Waarde, Waarde])[] = [
  [1, 1, 'geen-beeld', 2],
  [5, 'geen-beeld', 4, 5],
]

async function speelMet<K>(alle: readonly K[], speel: (keuze: K) => Promise<Opname>): Promise<Opname[]> {
  const opnamen: Opname[] = []
  for (const keuze of alle) opnamen.push(await speel(keuze))
  return opnamen
}

/** G2: before the reveal nobody receives a byte that depends on what was chosen, and after it they do. */
function eisGeheim(opnamen: readonly Opname[]) {
  for (const { voor } of opnamen) {
    expect(voor.length).toBeGreaterThan(1000)
    expect(voor).toBe(opnamen[0]?.voor)
  }
  expect(new Set(opnamen.map(({ na }) => na)).size).toBe(opnamen.length)
}

/** Everything the begeleider can try while the scores of 8.1 are in and unseen. */
async function doeVanAlles({ doe, stuit }: Toneel) {
  await stuit({ soort: 'neem-over', vraagIds: ['8.1'] })
  await stuit({ soort: 'spreek-af', vraagId: '8.1', waarde: 3, toelichting: '', antwoordVersie: 0 })
  await stuit({ soort: 'heropen', vraagId: '8.1' })
  await stuit({ soort: 'stel-per-functie', perFunctie: false })
  await doe({ soort: 'toon', scherm: 'uitkomst' })
  await doe({ soort: 'toon', scherm: 'peiling' })
  await doe({ soort: 'toon', scherm: 'peilinguitslag' })
  await stuit({ soort: 'toon', scherm: 'agenda' })
  await doe({ soort: 'ga-naar', vraagId: '8.2', zonderAfspraak: true })
  await doe({ soort: 'onthul', vraagId: '8.2' })
  await doe({ soort: 'ga-naar', vraagId: '8.1', zonderAfspraak: false })
  await doe({ soort: 'deel-leiding', persoonId: 'emiel' })
  await doe({ soort: 'zet-plaats-bij', functie: 'aios' })
  await doe({ soort: 'pauzeer' })
  await doe({ soort: 'hervat' })
}

test('G2: until the reveal nobody receives a byte that depends on a score of another', async () => {
  const opnamen = await speelMet(keuzes, (keuze) =>
    neemOp({ functies: artsen(4) }, async (toneel) => {
      const { zaal, doe, scoor, scoorVoor, kijk, onthuld } = toneel
      const [kijker, ...anderen] = zaal.mensen
      await doe({ soort: 'zet-plaats-bij', functie: 'regievoerder' })
      const zonderTelefoon = (await zaal.regie()).zetels.at(-1)?.id ?? ''
      await scoor(kijker, '8.1', 3)
      for (const [i, ander] of anderen.entries()) {
        await scoor(ander, '8.1', keuze[(i + 1) % 4] ?? 1)
        await scoor(ander, '8.1', keuze[i] ?? 1)
        expect((await ander.lees()).eigen, 'who scored sees their own').toEqual({ '8.1': keuze[i] })
      }
      await scoorVoor(zonderTelefoon, '8.1', keuze[3])
      await kijk()
      await doeVanAlles(toneel)
      await kijk()
      await onthuld()
      await doe({ soort: 'onthul', vraagId: '8.1' })
      await kijk()
    }),
  )
  eisGeheim(opnamen)
})

test('G2: nor one that depends on who of those present has scored', async () => {
  const opnamen = await speelMet([1, 2] as const, (wie) =>
    neemOp({ functies: artsen(4) }, async ({ zaal, doe, scoor, kijk }) => {
      await scoor(zaal.mensen[wie], '8.1', 4)
      await kijk()
      await scoor(zaal.mensen[3], '8.1', 4)
      await doe({ soort: 'onthul', vraagId: '8.1' })
      await kijk()
    }),
  )
  expect(opnamen[0]).toEqual(opnamen[1])
})

test('G2: nor of a second round, of which the first spread stays', async () => {
  const opnamen = await speelMet(keuzes, (keuze) =>
    neemOp({ functies: artsen(5) }, async ({ zaal, doe, allen, scoor, kijk, onthuld }) => {
      await allen('8.1', [2, 3, 3, 4, 4])
      await doe({ soort: 'onthul', vraagId: '8.1' })
      await doe({ soort: 'tweede-ronde', vraagId: '8.1' })
      for (const [i, waarde] of keuze.entries()) await scoor(zaal.mensen[i + 1], '8.1', waarde, 2)
      await kijk()
      const { spreidingen } = (await zaal.regie()).moment
      expect(spreidingen.map(({ ronde }) => ronde)).toEqual([1])
      await onthuld()
      await doe({ soort: 'onthul', vraagId: '8.1' })
      await kijk()
    }),
  )
  eisGeheim(opnamen)
})

describe('G2, G5: after a reveal that was taken back', () => {
  /** Four are shown, and so many others score after it was taken back. */
  const naTerugname = (nieuwen: number) => (keuze: readonly Waarde[]) =>
    neemOp({ functies: artsen(8) }, async ({ zaal, doe, allen, scoor, kijk, onthuld }) => {
      await allen('8.1', [3, 3, 3, 4])
      await doe({ soort: 'onthul', vraagId: '8.1' })
      await doe({ soort: 'neem-terug', vraagId: '8.1' })
      expect((await zaal.regie()).moment.spreidingen, 'what was shown is not sent').toEqual([])
      for (const [i, waarde] of keuze.slice(0, nieuwen).entries()) {
        await scoor(zaal.mensen[i + 4], '8.1', 2)
        await scoor(zaal.mensen[i + 4], '8.1', waarde)
      }
      await kijk()
      await onthuld()
      await doe({ soort: 'onthul', vraagId: '8.1' })
      await kijk()
    })

  test('scores that come in stay unseen until the next reveal', async () => {
    eisGeheim(await speelMet(keuzes, naTerugname(4)))
  })

  test('one or two new ones are never seen', async () => {
    const [een, ander] = await speelMet(keuzes, naTerugname(2))
    expect(een).toEqual(ander)
  })
})

test('G3: under three answers nothing of them is seen, also after the reveal', async () => {
  const opnamen = await speelMet(keuzes, ([een, twee]) =>
    neemOp({ functies: artsen(4) }, async ({ zaal, doe, stuit, scoor, kijk, onthuld }) => {
      await scoor(zaal.mensen[1], '8.1', een)
      await scoor(zaal.mensen[2], '8.1', twee)
      await kijk()
      await onthuld()
      await doe({ soort: 'onthul', vraagId: '8.1' })
      await stuit({ soort: 'neem-over', vraagIds: ['8.1'] })
      await kijk()
      await doe({ soort: 'neem-terug', vraagId: '8.1' })
      await kijk()
      expect((await zaal.regie()).moment.telling.gekozen).toBe(2)
    }),
  )
  for (const opname of opnamen) expect(opname).toEqual(opnamen[0])
})

test('G2: what everybody scored beforehand is unseen until the conversation begins', async () => {
  const opnamen = await speelMet(keuzes, (keuze) =>
    neemOp(
      { wijze: 'vooraf', functies: artsen(4), begonnen: false },
      async ({ zaal, doe, scoor, kijk, onthuld }) => {
        for (const ander of zaal.mensen.slice(1))
          for (const [i, waarde] of keuze.entries())
            await scoor(ander, ['8.1', '8.2', '8.3', 'eindweging-8'][i] ?? '', waarde)
        await kijk()
        expect((await zaal.regie()).moment.telling).toEqual({ gekozen: 3, aanwezig: 4 })
        await onthuld()
        await doe({ soort: 'begin' })
        await kijk()
      },
    ),
  )
  eisGeheim(opnamen)
})

test('G2: nor what anybody answered in the peiling, until its outcome is shown', async () => {
  const opnamen = await speelMet([1, 5] as const, (score) =>
    neemOp({ functies: artsen(4) }, async ({ zaal, doe, stuur, kijk, onthuld }) => {
      await doe({ soort: 'toon', scherm: 'peiling' })
      for (const ander of zaal.mensen.slice(1))
        await stuur(ander, '/peiling', { antwoorden: { vrij: score, tijd: 2, herken: score } })
      await kijk()
      await onthuld()
      await doe({ soort: 'toon', scherm: 'peilinguitslag' })
      await kijk()
    }),
  )
  eisGeheim(opnamen)
})

test('G2: when a score cannot be kept, neither the answer nor the log tells what it was', async () => {
  const opnamen = await speelMet([1, 'geen-beeld'] as const, (waarde) =>
    neemOp({ functies: artsen(2) }, async ({ app, zaal, kijk }) => {
      await rijen(app, 'alter table sessiescores add constraint stuk check (ronde = 9)')
      expect(await zaal.mensen[1]?.scoor('8.1', waarde)).toBe(500)
      expect(app.log.length).toBe(1)
      await kijk()
    }),
  )
  expect(opnamen[0]).toEqual(opnamen[1])
})
