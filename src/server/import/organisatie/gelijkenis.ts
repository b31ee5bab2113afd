/** Names that are meant to be the same are often not written the same. */

/** For whom a name is the same: case and spaces aside. */
export const zelfdeNaam = (naam: string) => naam.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim()

/** What is left of a name without accents, signs and the words that stand before many. */
function kern(naam: string): string {
  return naam
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/\b(?:smc|team|district)\b/g, '')
    .replaceAll(/[^a-z0-9]/g, '')
}

/** Whether two names differ in accents, signs and such words only. */
export const zelfdeKern = (een: string, ander: string) => kern(een) === kern(ander) && kern(een) !== ''

/**
 * Whether two names look so much alike that one may be a slip of the other: the same core, or one letter more, less or
 * other. Another number (Rotterdam 1 and Rotterdam 2) makes another name.
 */
export function lijktOp(een: string, ander: string): boolean {
  const [a, b] = [kern(een), kern(ander)]
  if (a === b) return a !== ''
  if (a.replaceAll(/\D/g, '') !== b.replaceAll(/\D/g, '') || Math.min(a.length, b.length) < 5) return false
  return eenLetterVerschil(a, b)
}

function eenLetterVerschil(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  const [kort, lang] = a.length <= b.length ? [a, b] : [b, a]
  let i = 0
  while (i < kort.length && kort[i] === lang[i]) i += 1
  return kort.length === lang.length
    ? kort.slice(i + 1) === lang.slice(i + 1)
    : kort.slice(i) === lang.slice(i + 1)
}
