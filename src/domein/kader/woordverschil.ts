import type { Woorddeel } from './Kaderverschil'

/** Above so many pairs of words looking for what stayed takes long, and a text that long has no use for it. */
const MAXIMUM_PAREN = 1_000_000

/**
 * Which words went and which came: the longest row of words that both texts have in the same order stays. The pieces that
 * are `gelijk` or `weg` are the first text exactly, those that are `gelijk` or `nieuw` the second.
 */
export function woordverschil(van: string, naar: string): Woorddeel[] {
  const [woordenVan, woordenNaar] = [inWoorden(van), inWoorden(naar)]
  let begin = 0
  while (begin < woordenVan.length && woordenVan[begin] === woordenNaar[begin]) begin += 1
  let eind = 0
  const over = Math.min(woordenVan.length, woordenNaar.length) - begin
  while (eind < over && woordenVan.at(-1 - eind) === woordenNaar.at(-1 - eind)) eind += 1
  const midden = legNaast(
    woordenVan.slice(begin, woordenVan.length - eind),
    woordenNaar.slice(begin, woordenNaar.length - eind),
  )
  const gelijk = (woorden: string[]): Woorddeel[] => woorden.map((tekst) => ({ soort: 'gelijk', tekst }))
  return voegSamen([
    ...gelijk(woordenVan.slice(0, begin)),
    ...midden,
    ...gelijk(woordenVan.slice(woordenVan.length - eind)),
  ])
}

/** How much of the longer of both texts stayed, from 0 (nothing) to 1 (all). */
export function overeenkomst(delen: readonly Woorddeel[]): number {
  const tel = (...soorten: Woorddeel['soort'][]) =>
    delen
      .filter(({ soort }) => soorten.includes(soort))
      .reduce((som, { tekst }) => som + inWoorden(tekst).filter(isWoord).length, 0)
  const langste = Math.max(tel('gelijk', 'weg'), tel('gelijk', 'nieuw'))
  return langste === 0 ? 1 : tel('gelijk') / langste
}

const inWoorden = (tekst: string): string[] => tekst.match(/\s+|\S+/g) ?? []
const isWoord = (deel: string) => /\S/.test(deel)

function legNaast(van: string[], naar: string[]): Woorddeel[] {
  const heel = (soort: 'weg' | 'nieuw', woorden: string[]): Woorddeel[] =>
    woorden.map((tekst) => ({ soort, tekst }))
  if (van.length * naar.length > MAXIMUM_PAREN) return [...heel('weg', van), ...heel('nieuw', naar)]
  const breedte = naar.length + 1
  // How long the longest common row is of what comes from word i in the first text and word j in the second.
  const lengtes = new Uint32Array((van.length + 1) * breedte)
  const lengte = (i: number, j: number) => lengtes[i * breedte + j] ?? 0
  for (let i = van.length - 1; i >= 0; i -= 1) {
    for (let j = naar.length - 1; j >= 0; j -= 1) {
      lengtes[i * breedte + j] =
        van[i] === naar[j] ? lengte(i + 1, j + 1) + 1 : Math.max(lengte(i + 1, j), lengte(i, j + 1))
    }
  }
  const delen: Woorddeel[] = []
  let [i, j] = [0, 0]
  while (i < van.length && j < naar.length) {
    const woord = van[i] ?? ''
    if (woord === naar[j]) {
      delen.push({ soort: 'gelijk', tekst: woord })
      i += 1
      j += 1
    } else if (lengte(i + 1, j) >= lengte(i, j + 1)) {
      delen.push({ soort: 'weg', tekst: woord })
      i += 1
    } else {
      delen.push({ soort: 'nieuw', tekst: naar[j] ?? '' })
      j += 1
    }
  }
  return [...delen, ...heel('weg', van.slice(i)), ...heel('nieuw', naar.slice(j))]
}

/** Words of one kind in a row become one piece; a bare space between two changes belongs to them. */
function voegSamen(woorden: readonly Woorddeel[]): Woorddeel[] {
  const delen: Woorddeel[] = []
  let [weg, nieuw] = ['', '']
  const sluitAf = () => {
    if (weg !== '') delen.push({ soort: 'weg', tekst: weg })
    if (nieuw !== '') delen.push({ soort: 'nieuw', tekst: nieuw })
    ;[weg, nieuw] = ['', '']
  }
  woorden.forEach(({ soort, tekst }, i) => {
    const volgende = woorden[i + 1]?.soort ?? 'gelijk'
    const tussenIn = soort === 'gelijk' && !isWoord(tekst) && weg + nieuw !== '' && volgende !== 'gelijk'
    if (soort === 'gelijk' && !tussenIn) {
      sluitAf()
      const vorige = delen.at(-1)
      if (vorige?.soort === 'gelijk') vorige.tekst += tekst
      else delen.push({ soort, tekst })
      return
    }
    if (soort !== 'nieuw') weg += tekst
    if (soort !== 'weg') nieuw += tekst
  })
  sluitAf()
  return delen
}
