import { meegeleverdeKaders } from '~/domein/kader/kaders'
import { stellingenVanKader } from '~/domein/kader/vragen'
import type { Waarden } from '~/domein/weging/Antwoord'
import { indeel } from '~/domein/weging/indeel'
import { report, short } from './figures'

const ROUNDS = 20_000

/** How many complete wegingen one core classifies in a second. */
export function measureIndeel(): void {
  const kader = meegeleverdeKaders.get('1.21')
  if (!kader) throw new Error('Version 1.21 is missing')
  const kenmerken = { participatiewet: true, indelingOpBsn: false }
  const scores = Object.fromEntries(
    stellingenVanKader(kader).map(({ id }, index) => [id, (index % 5) + 1]),
  ) as Waarden
  const begin = performance.now()
  for (let round = 0; round < ROUNDS; round += 1) indeel(kader, kenmerken, scores)
  const seconds = (performance.now() - begin) / 1000
  report('Classifying a complete weging of 68 stellingen', [['indeel() per second', short(ROUNDS / seconds)]])
}
