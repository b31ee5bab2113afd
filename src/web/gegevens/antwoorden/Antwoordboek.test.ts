import { beforeEach, describe, expect, test, vi } from 'vitest'
import { bewaard, naVerzending, wachtend } from '~tests/support/webantwoorden'
import { Antwoordboek } from './Antwoordboek'
import { Uitbak } from './Uitbak'

let uitbak: Uitbak
let boek: Antwoordboek
// A book listens as long as its page lives, so each test has a weging of its own.
let nummer = 0
beforeEach(() => {
  nummer += 1
  uitbak = new Uitbak('anna', `boek-${nummer}`)
  boek = new Antwoordboek(uitbak)
})

/** What would go out now, as the sender takes it. */
const neem = () => {
  const volgende = boek.volgende()
  if (!volgende) throw new Error('Er is niets te verzenden')
  boek.vertrekt(volgende)
  return volgende
}
const stand = (vraagId: string) => boek.antwoord(vraagId).stand

describe('one answer', () => {
  test('a change shows at once and waits in the browser', () => {
    boek.wijzig('1.1', { waarde: 4 })
    expect(stand('1.1')).toEqual({ waarde: 4, toelichting: '' })
    expect(boek.antwoord('1.1').bewaard).toBeNull()
    expect(uitbak.lees()).toMatchObject([{ vraagId: '1.1', wijziging: { waarde: 4 }, versie: 0 }])
  })

  test('what was left in the browser shows before the server answers, on top of what it was based on', () => {
    uitbak.bewaar(wachtend('1.1', 7, { basis: { waarde: 2, toelichting: 'Toen' }, versie: 3 }))
    boek = new Antwoordboek(uitbak)
    expect(stand('1.1')).toEqual({ waarde: 3, toelichting: 'Toen' })
    boek.wijzig('1.2', { waarde: 1 })
    expect(uitbak.lees().map(({ vraagId }) => vraagId)).toEqual(['1.1', '1.2'])
  })

  test('a second change before sending goes along with the first', () => {
    boek.wijzig('1.1', { waarde: 4 })
    boek.wijzig('1.1', { toelichting: 'Samen besproken' })
    expect(neem().wijziging).toEqual({ waarde: 4, toelichting: 'Samen besproken' })
  })

  test('is saved once the server confirms it', () => {
    boek.wijzig('1.1', { waarde: 4 })
    const verzonden = neem()
    boek.bevestig(verzonden, naVerzending(verzonden))
    expect(boek.antwoord('1.1')).toMatchObject({ stand: { waarde: 4 }, bewaard: { versie: 1 } })
    expect(boek.volgende()).toBeNull()
    expect(uitbak.lees()).toEqual([])
  })

  test('older news than what is known is passed over', () => {
    boek.ontvang([bewaard('1.1', { waarde: 4, versie: 2 })], 2)
    boek.ontvang([bewaard('1.1', { waarde: 3, versie: 1 })], 1)
    expect(stand('1.1').waarde).toBe(4)
    expect(boek.volgnummer).toBe(2)
  })
})

describe('changed again while the first change is on its way', () => {
  test('the confirmation of the first is no conflict; the second goes out on top of it', () => {
    boek.wijzig('1.1', { waarde: 3 })
    const eerste = neem()
    boek.wijzig('1.1', { waarde: 4 })
    boek.bevestig(eerste, naVerzending(eerste))
    expect(boek.antwoord('1.1')).toMatchObject({ stand: { waarde: 4 }, conflict: false })
    expect(neem()).toMatchObject({ wijziging: { waarde: 4 }, versie: 1 })
  })

  test('only what is new goes out after the confirmation', () => {
    boek.wijzig('1.1', { waarde: 3 })
    const eerste = neem()
    boek.wijzig('1.1', { toelichting: 'Later geschreven' })
    boek.bevestig(eerste, naVerzending(eerste))
    expect(neem()).toMatchObject({ wijziging: { toelichting: 'Later geschreven' }, versie: 1 })
  })

  test('our own change that arrives as news before its confirmation is no conflict either', () => {
    boek.wijzig('1.1', { waarde: 3 })
    const eerste = neem()
    boek.wijzig('1.1', { waarde: 4 })
    boek.ontvang([naVerzending(eerste)], 1)
    expect(boek.antwoord('1.1').conflict).toBe(false)
    boek.bevestig(eerste, naVerzending(eerste))
    expect(neem()).toMatchObject({ wijziging: { waarde: 4 }, versie: 1 })
  })

  test('nor is one that was saved while its confirmation got lost', () => {
    boek.wijzig('1.1', { waarde: 3 })
    const eerste = neem()
    boek.wijzig('1.1', { waarde: 4 })
    boek.bots('1.1', naVerzending(eerste))
    expect(boek.antwoord('1.1').conflict).toBe(false)
    expect(neem()).toMatchObject({ wijziging: { waarde: 4 }, versie: 1 })
  })

  test('trying the same change again and again makes what waits no larger', () => {
    boek.wijzig('1.1', { waarde: 3 })
    neem()
    const eens = uitbak.lees()
    neem()
    neem()
    expect(uitbak.lees()).toEqual(eens)
  })

  test('changed back to what was there before, the way back goes out too', () => {
    boek.ontvang([bewaard('1.1', { waarde: 2 })], 1)
    boek.wijzig('1.1', { waarde: 3 })
    const eerste = neem()
    boek.wijzig('1.1', { waarde: 2 })
    boek.bevestig(eerste, naVerzending(eerste))
    expect(neem()).toMatchObject({ wijziging: { waarde: 2 }, versie: 2 })
  })
})

describe('two people', () => {
  beforeEach(() => {
    boek.ontvang([bewaard('1.1', { waarde: 2, toelichting: 'Eerst' })], 1)
  })

  test('the other changed something else: both changes stand, and ours goes out on top', () => {
    boek.wijzig('1.1', { waarde: 3 })
    boek.bots('1.1', bewaard('1.1', { waarde: 2, toelichting: 'Van Bram', versie: 2 }))
    expect(boek.antwoord('1.1')).toMatchObject({
      stand: { waarde: 3, toelichting: 'Van Bram' },
      conflict: false,
    })
    expect(neem()).toMatchObject({ wijziging: { waarde: 3 }, versie: 2 })
  })

  test('the other chose the same: nothing is left to send', () => {
    boek.wijzig('1.1', { waarde: 3 })
    boek.bots('1.1', bewaard('1.1', { waarde: 3, toelichting: 'Eerst', versie: 2 }))
    expect(boek.volgende()).toBeNull()
    expect(uitbak.lees()).toEqual([])
  })

  test('both changed the same: it waits for a choice, and nothing is sent meanwhile', () => {
    boek.wijzig('1.1', { waarde: 3 })
    boek.wijzig('1.2', { waarde: 5 })
    boek.bots('1.1', bewaard('1.1', { waarde: 4, versie: 2 }))
    expect(boek.antwoord('1.1')).toMatchObject({
      stand: { waarde: 3 },
      bewaard: { waarde: 4, gewijzigdDoor: { naam: 'Bram Jansen' } },
      conflict: true,
    })
    expect(boek.boek().conflicten).toEqual(['1.1'])
    expect(neem().vraagId).toBe('1.2')
  })

  test('the other change arrives as news while ours waits: the same conflict', () => {
    boek.wijzig('1.1', { waarde: 3 })
    boek.ontvang([bewaard('1.1', { waarde: 4, versie: 2 })], 2)
    expect(boek.antwoord('1.1').conflict).toBe(true)
  })

  test('mine: it goes out on top of theirs', () => {
    boek.wijzig('1.1', { waarde: 3 })
    boek.bots('1.1', bewaard('1.1', { waarde: 4, versie: 2 }))
    boek.kies('1.1', 'mijn')
    expect(boek.antwoord('1.1').conflict).toBe(false)
    expect(neem()).toMatchObject({ wijziging: { waarde: 3 }, versie: 2 })
  })

  test('theirs: ours is let go', () => {
    boek.wijzig('1.1', { waarde: 3, toelichting: 'Van Anna' })
    boek.bots('1.1', bewaard('1.1', { waarde: 4, versie: 2 }))
    boek.kies('1.1', 'hun')
    expect(boek.antwoord('1.1')).toMatchObject({ stand: { waarde: 4, toelichting: '' }, conflict: false })
    expect(boek.volgende()).toBeNull()
    expect(uitbak.lees()).toEqual([])
  })

  test('a conflict on which the other changes again is still one, with the newest of theirs', () => {
    boek.wijzig('1.1', { waarde: 3 })
    boek.bots('1.1', bewaard('1.1', { waarde: 4, versie: 2 }))
    boek.ontvang([bewaard('1.1', { waarde: 5, versie: 3 })], 3)
    expect(boek.antwoord('1.1')).toMatchObject({ conflict: true, bewaard: { waarde: 5 } })
  })

  test('a conflict is over when the other comes to our answer', () => {
    boek.wijzig('1.1', { waarde: 3 })
    boek.bots('1.1', bewaard('1.1', { waarde: 4, versie: 2 }))
    boek.ontvang([bewaard('1.1', { waarde: 3, versie: 3 })], 3)
    expect(boek.antwoord('1.1').conflict).toBe(false)
    expect(boek.boek().wachtend).toBe(0)
  })

  test('a 412 about an answer that is known already does not send the same again', () => {
    boek.ontvang([bewaard('1.1', { waarde: 4, versie: 2 })], 2)
    uitbak.bewaar(wachtend('1.1', 9, { basis: { waarde: 2, toelichting: 'Eerst' }, versie: 1 }))
    window.dispatchEvent(new StorageEvent('storage', { key: `wegingskader:wacht:anna:boek-${nummer}:1.1` }))
    boek.bots('1.1', bewaard('1.1', { waarde: 4, versie: 2 }))
    expect(boek.antwoord('1.1').conflict).toBe(true)
    expect(boek.volgende()).toBeNull()
  })

  test.each([
    ['nothing', null, 0],
    ['less', bewaard('1.1', { waarde: 1, versie: 1 }), 1],
  ])(
    'a server that has %s of what ours is based on (a backup was put back) gets ours on top',
    (_wat, huidig, versie) => {
      boek.ontvang([bewaard('1.1', { waarde: 2, versie: 3 })], 3)
      boek.wijzig('1.1', { waarde: 3 })
      boek.bots('1.1', huidig)
      expect(boek.antwoord('1.1').conflict).toBe(false)
      expect(neem()).toMatchObject({ wijziging: { waarde: 3 }, versie })
    },
  )
})

describe('refused', () => {
  beforeEach(() => {
    boek.wijzig('1.1', { waarde: 4 })
    boek.weiger('1.1', 'Deze weging is ingediend.')
  })

  test('stays on screen with the reason and is not sent again', () => {
    expect(boek.antwoord('1.1')).toMatchObject({
      stand: { waarde: 4 },
      geweigerd: 'Deze weging is ingediend.',
    })
    expect(boek.boek().geweigerd).toEqual(['1.1'])
    expect(boek.volgende()).toBeNull()
  })

  test('is gone once its writer lets go', () => {
    boek.laatGeweigerdLos()
    expect(boek.antwoord('1.1')).toMatchObject({ stand: { waarde: null }, geweigerd: null })
    expect(uitbak.lees()).toEqual([])
  })

  test('a further change is tried again', () => {
    boek.wijzig('1.1', { waarde: 5 })
    expect(boek.antwoord('1.1').geweigerd).toBeNull()
    expect(neem().wijziging).toEqual({ waarde: 5 })
  })
})

describe('rest', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    return () => vi.useRealTimers()
  })

  test('what is being typed goes out only after its rest, and others do not wait for it', () => {
    boek.wijzig('1.1', { toelichting: 'Sam' }, 800)
    boek.wijzig('1.2', { waarde: 2 }, 0)
    const verzonden = neem()
    expect(verzonden.vraagId).toBe('1.2')
    boek.bevestig(verzonden, naVerzending(verzonden))
    expect(boek.volgende()).toBeNull()
    expect(boek.wachttijd()).toBe(800)
    vi.advanceTimersByTime(500)
    boek.wijzig('1.1', { toelichting: 'Samen' }, 800)
    expect(boek.wachttijd()).toBe(800)
    vi.advanceTimersByTime(800)
    expect(neem().wijziging).toEqual({ toelichting: 'Samen' })
  })

  test('nothing to send means nothing to wait for', () => {
    expect(boek.wachttijd()).toBeNull()
  })
})
