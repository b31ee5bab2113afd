/**
 * What was published of the first quarter of 2024, as the tests hold the app to it (UWV, Evaluatie sociaal-medische centra
 * 2024, §2.2–2.4 and figuur 2.1). Written out here, apart from what the example set is made of.
 */

/** How many teams were SMC in de basis, by town. */
export const inDeBasisPerPlaats = {
  Alkmaar: 1,
  Assen: 1,
  Dordrecht: 1,
  Emmen: 1,
  Groningen: 1,
  Heerlen: 4,
  Hengelo: 1,
  Rotterdam: 2,
  Utrecht: 1,
}

/** The mean scores of figuur 2.1 that the text gives, to one decimal: section, group, mean. */
export const gemiddeldenVanFiguur21 = [
  ['2', 'smc-in-de-basis', '4.2'],
  ['2', 'in-ontwikkeling', '2.2'],
  ['4', 'smc-in-de-basis', '4.7'],
  ['6', 'smc-in-de-basis', '4.7'],
  ['6', 'in-ontwikkeling', '3.3'],
  ['8', 'smc-in-de-basis', '4.8'],
  ['8', 'in-ontwikkeling', '3.1'],
  ['9', 'smc-in-de-basis', '4.3'],
  ['V', 'smc-in-de-basis', '4.7'],
  ['T', 'smc-in-de-basis', '4.7'],
] as const

/** How many of these teams there are in each town. @param namen as `SMC Heerlen 2` */
export function perPlaats(namen: readonly string[]): Record<string, number> {
  const telling: Record<string, number> = {}
  for (const naam of namen) {
    const plaats = naam.replace(/^SMC | \d$/g, '')
    telling[plaats] = (telling[plaats] ?? 0) + 1
  }
  return telling
}
