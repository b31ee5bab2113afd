import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { kader121 } from '~tests/support/testkaders'
import { stellingenVanKader, vragenVanKader } from './vragen'

const bestand = new URL('./versies/wegingskader-1.21.json', import.meta.url)
const stellingen = stellingenVanKader(kader121)
const idsWaar = (voldoet: (stelling: (typeof stellingen)[number]) => unknown) =>
  stellingen.filter(voldoet).map((stelling) => stelling.id)

describe('wegingskader 1.21', () => {
  test('is word for word the file it was when it was taken from the source', () => {
    const som = createHash('sha256').update(readFileSync(bestand)).digest('hex')
    expect(som).toBe('c5a82db6b84965dc976c81c448de4805952ec520fc4250f21dbea4a858b69e89')
  })

  test('has 11 sections: ontwerpprincipe 1 to 9 and the two elementen voor succes', () => {
    expect(kader121.secties.map((sectie) => sectie.id)).toEqual([...'123456789VT'])
    const elementen = kader121.secties.filter((sectie) => sectie.soort === 'element-voor-succes')
    expect(elementen.map((sectie) => sectie.titel)).toEqual(['Verandervermogen', 'Team(ontwikkeling)'])
  })

  test('has 68 stellingen, spread over the sections as in the source, and 79 vragen', () => {
    expect(kader121.secties.map((sectie) => sectie.stellingen.length)).toEqual([
      8, 8, 9, 6, 4, 6, 5, 3, 7, 5, 7,
    ])
    expect(stellingen).toHaveLength(68)
    expect(vragenVanKader(kader121)).toHaveLength(79)
  })

  test('numbers the stellingen of each section from 1, in order', () => {
    for (const sectie of kader121.secties) {
      const verwacht = sectie.stellingen.map((_, i) => `${sectie.id}.${i + 1}`)
      expect(sectie.stellingen.map((stelling) => stelling.id)).toEqual(verwacht)
    }
  })

  test('W2: counts 21 stellingen under four succesfactoren', () => {
    const perFactor = kader121.succesfactoren.map(({ id }) => [id, idsWaar((s) => s.succesfactor === id)])
    expect(Object.fromEntries(perFactor)).toEqual({
      'multidisciplinaire-besprekingen': ['1.5', '1.6', '4.1', '4.2'],
      'taakondersteuning-en-delegatie': ['6.1', '6.2', '6.3', '6.4', '6.5'],
      'verandering-eigenaarschap-vertrouwen': ['V.1', 'V.2', 'V.3', 'V.4', 'V.5'],
      teamontwikkeling: ['T.1', 'T.2', 'T.3', 'T.4', 'T.5', 'T.6', 'T.7'],
    })
    expect(idsWaar((s) => s.succesfactor !== null)).toHaveLength(21)
  })

  test('W2: asks 4 and 3 of the basis, 5 and 5 of volwaardig, nothing of the lowest stadium', () => {
    expect(kader121.stadia.map(({ id, minimum }) => [id, minimum])).toEqual([
      ['in-ontwikkeling', null],
      ['smc-in-de-basis', { succesfactor: 4, overig: 3 }],
      ['volwaardig-smc', { succesfactor: 5, overig: 5 }],
    ])
  })

  test('W1: keeps only 2.8 for teams that carry out the Participatiewet', () => {
    expect(idsWaar((s) => s.alleenVoor === 'participatiewet')).toEqual(['2.8'])
  })

  test('W3: lets a division by bsn do for the basis on 3.3 and 3.4 only', () => {
    expect(idsWaar((s) => s.bijBasisVolstaat === 'indeling-op-bsn')).toEqual(['3.3', '3.4'])
  })

  test('prints five footnotes, three with stellingen and two with a section', () => {
    expect(idsWaar((s) => s.voetnoot)).toEqual(['2.8', '3.3', '3.4', '5.1', '5.2'])
    const metVoetnoot = kader121.secties.filter((sectie) => sectie.voetnoot !== null)
    expect(metVoetnoot.map((sectie) => [sectie.id, sectie.voetnootGeldtVoor])).toEqual([
      ['2', 'stellingen'],
      ['3', 'stellingen'],
      ['4', 'sectie'],
      ['5', 'stellingen'],
      ['7', 'sectie'],
    ])
  })

  test('has the scale of the source, and geen beeld beside it', () => {
    expect(kader121.schaal.map(({ score, betekenis }) => `${score} ${betekenis}`)).toEqual([
      '1 nog geen ontwikkeling',
      '2 ontwikkeling gestart',
      '3 ontwikkeling is halverwege',
      '4 ontwikkeling is in vergevorderd stadium',
      '5 voldoet volledig aan de stelling',
    ])
    expect(kader121.geenBeeld).toBe('Geen beeld')
  })

  test('holds the three corrections of the print', () => {
    const teksten = JSON.stringify(kader121)
    expect(teksten).not.toContain('Participatie-wet')
    expect(stellingen.find((s) => s.id === '6.3')?.tekst).toContain("artsen en MS'en/SMV's")
  })
})
