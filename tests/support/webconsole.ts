import { expect, vi } from 'vitest'

const klachten: string[] = []
const verwacht: RegExp[] = []

/** From now on, keeps what is written to the console as an error or a warning. */
export function luisterNaarConsole(): void {
  for (const soort of ['error', 'warn'] as const) {
    vi.spyOn(console, soort).mockImplementation((...delen) => void klachten.push(delen.map(String).join(' ')))
  }
}

/** In a test about an error that reaches the console too: says which. */
export function verwachtOpConsole(...patronen: RegExp[]): void {
  verwacht.push(...patronen)
}

/** @throws when something else was written than this test foresaw, or when what it foresaw did not come */
export function eisRustigeConsole(): void {
  const gehoord = klachten.splice(0)
  const voorzien = verwacht.splice(0)
  expect(
    gehoord.filter((klacht) => !voorzien.some((patroon) => patroon.test(klacht))),
    'onvoorzien op de console',
  ).toEqual([])
  expect(
    voorzien.filter((patroon) => !gehoord.some((klacht) => patroon.test(klacht))),
    'voorzien, maar niet op de console',
  ).toEqual([])
}
