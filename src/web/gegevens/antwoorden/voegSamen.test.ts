import { describe, expect, test } from 'vitest'
import type { Antwoordwijziging } from '~/contract/antwoordwijziging'
import type { Stand } from './stand'
import { type Samenvoeging, voegSamen } from './voegSamen'

const stand = (waarde: Stand['waarde'], toelichting = ''): Stand => ({ waarde, toelichting })
const samen = (wijziging: Antwoordwijziging): Samenvoeging => ({ soort: 'samen', wijziging })
const gelijk: Samenvoeging = { soort: 'gelijk' }
const conflict: Samenvoeging = { soort: 'conflict' }

type Geval = [wat: string, basis: Stand, wijziging: Antwoordwijziging, huidig: Stand, uit: Samenvoeging]

const gevallen: Geval[] = [
  ['nobody else changed anything', stand(2), { waarde: 3 }, stand(2), samen({ waarde: 3 })],
  ['they chose the same score', stand(2), { waarde: 3 }, stand(3), gelijk],
  ['they chose another score', stand(2), { waarde: 3 }, stand(4), conflict],
  ['both gave a first score', stand(null), { waarde: 3 }, stand(4), conflict],
  ['they cleared what we scored', stand(2), { waarde: 3 }, stand(null), conflict],
  ['we cleared what they scored', stand(2), { waarde: null }, stand(4), conflict],
  ['both cleared', stand(2), { waarde: null }, stand(null), gelijk],
  ['geen beeld against a score', stand(2), { waarde: 'geen-beeld' }, stand(3), conflict],
  [
    'they wrote a toelichting beside our score',
    stand(2),
    { waarde: 3 },
    stand(2, 'Van hen'),
    samen({ waarde: 3 }),
  ],
  [
    'they scored beside our toelichting',
    stand(2),
    { toelichting: 'Van ons' },
    stand(4),
    samen({ toelichting: 'Van ons' }),
  ],
  [
    'both wrote another toelichting',
    stand(2, 'Eerst'),
    { toelichting: 'Van ons' },
    stand(2, 'Van hen'),
    conflict,
  ],
  ['both wrote the same toelichting', stand(2), { toelichting: 'Gelijk' }, stand(2, 'Gelijk'), gelijk],
  [
    'of two fields they already have one',
    stand(2),
    { waarde: 3, toelichting: 'Van ons' },
    stand(3),
    samen({ toelichting: 'Van ons' }),
  ],
  ['of two fields one clashes', stand(2), { waarde: 3, toelichting: 'Van ons' }, stand(4), conflict],
]

describe('voegSamen', () => {
  test.each(gevallen)('%s', (_wat, basis, wijziging, huidig, uit) => {
    expect(voegSamen(basis, wijziging, huidig)).toEqual(uit)
  })
})
