import type { Kader } from './Kader'
import type { Kaders } from './kaders'

/** Which of two versions is the higher one, part by part: 1.9 comes before 1.21. Negative when `a` is the lower one. */
export function vergelijkVersies(a: string, b: string): number {
  const [delenA, delenB] = [a.split('.').map(Number), b.split('.').map(Number)]
  const lengte = Math.max(delenA.length, delenB.length)
  for (let i = 0; i < lengte; i += 1) {
    const verschil = (delenA[i] ?? 0) - (delenB[i] ?? 0)
    if (verschil !== 0) return verschil
  }
  return 0
}

/** The highest version that there is: the one that a next version is laid beside. */
export function hoogsteKader(kaders: Kaders): Kader | undefined {
  return [...kaders.values()].sort((a, b) => vergelijkVersies(a.versie, b.versie)).at(-1)
}
