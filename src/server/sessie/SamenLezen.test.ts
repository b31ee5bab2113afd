import { expect, test } from 'vitest'
import { SamenLezen } from './SamenLezen'

/** A reading that ends when it is told to. */
function lezer() {
  const lopend: { klaar(waarde: string): void; mislukt(): void }[] = []
  const lees = () =>
    new Promise<string>((klaar, mislukt) => {
      lopend.push({ klaar, mislukt: () => mislukt(new Error('weg')) })
    })
  return { lopend, lees }
}

test('whoever asks while it is being read gets the next reading, all of them the same one', async () => {
  const { lopend, lees } = lezer()
  const samen = new SamenLezen<string>()
  const eerste = samen.vraag('a', lees)
  const later = [samen.vraag('a', lees), samen.vraag('a', lees)]
  lopend[0]?.klaar('oud')
  expect(await eerste).toBe('oud')
  await expect.poll(() => lopend.length).toBe(2)
  lopend[1]?.klaar('nieuw')
  expect(await Promise.all(later)).toEqual(['nieuw', 'nieuw'])
})

test('a question after the last reading is read anew', async () => {
  const { lopend, lees } = lezer()
  const samen = new SamenLezen<string>()
  for (const waarde of ['een', 'twee']) {
    const gelezen = samen.vraag('a', lees)
    lopend.at(-1)?.klaar(waarde)
    expect(await gelezen).toBe(waarde)
  }
})

test('different things are read beside each other', async () => {
  const { lopend, lees } = lezer()
  const samen = new SamenLezen<string>()
  const gelezen = [samen.vraag('a', lees), samen.vraag('b', lees)]
  lopend[1]?.klaar('b')
  lopend[0]?.klaar('a')
  expect(await Promise.all(gelezen)).toEqual(['a', 'b'])
})

test('a reading that fails is told to who asked for it, and the next one is read all the same', async () => {
  const { lopend, lees } = lezer()
  const samen = new SamenLezen<string>()
  const mislukt = samen.vraag('a', lees)
  const daarna = samen.vraag('a', lees)
  lopend[0]?.mislukt()
  await expect(mislukt).rejects.toThrow('weg')
  await expect.poll(() => lopend.length).toBe(2)
  lopend[1]?.klaar('wel')
  expect(await daarna).toBe('wel')
})
