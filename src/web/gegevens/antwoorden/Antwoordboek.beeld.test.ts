import { beforeEach, describe, expect, test, vi } from 'vitest'
import { bewaard, naVerzending } from '~tests/support/webantwoorden'
import { Antwoordboek } from './Antwoordboek'
import { Uitbak } from './Uitbak'

/** What React reads: a picture that is another object only when there is something else to show. */
let boek: Antwoordboek
beforeEach(() => {
  boek = new Antwoordboek(new Uitbak('anna', 'beeld'))
  boek.ontvang([bewaard('1.1', { waarde: 2 }), bewaard('1.2', { waarde: 3, toelichting: 'Zo is het' })], 2)
})

describe('the picture of one answer', () => {
  test('stays the same object while nothing about it changes', () => {
    const beeld = boek.antwoord('1.1')
    boek.wijzig('1.2', { waarde: 5 })
    boek.zetToestand('bezig')
    boek.bots('1.2', bewaard('1.2', { waarde: 4, versie: 2 }))
    boek.ontvang([bewaard('1.3', { waarde: 1 })], 3)
    expect(boek.antwoord('1.1')).toBe(beeld)
  })

  test('also for a question that nobody answered', () => {
    const beeld = boek.antwoord('9.9')
    boek.wijzig('1.2', { waarde: 5 })
    expect(boek.antwoord('9.9')).toBe(beeld)
  })

  test('stays the same object when news holds nothing new', () => {
    const beeld = boek.antwoord('1.1')
    boek.ontvang([bewaard('1.1', { waarde: 2 })], 2)
    expect(boek.antwoord('1.1')).toBe(beeld)
  })

  test('is another one after a change', () => {
    const beeld = boek.antwoord('1.1')
    boek.wijzig('1.1', { waarde: 5 })
    expect(boek.antwoord('1.1')).not.toBe(beeld)
  })
})

describe('the picture of the book', () => {
  test('holds scores and toelichtingen, without what is empty', () => {
    boek.ontvang([bewaard('1.3', { waarde: null, toelichting: 'Nog bespreken' })], 3)
    boek.wijzig('1.2', { waarde: null })
    boek.wijzig('V.1', { waarde: 'geen-beeld' })
    expect(boek.boek()).toEqual({
      waarden: { 1.1: 2, 'V.1': 'geen-beeld' },
      toelichtingen: { 1.2: 'Zo is het', 1.3: 'Nog bespreken' },
      wachtend: 2,
      toestand: 'rust',
      conflicten: [],
      geweigerd: [],
    })
  })

  test('stays the same object between changes', () => {
    const beeld = boek.boek()
    boek.antwoord('1.1')
    boek.zetToestand('rust')
    expect(boek.boek()).toBe(beeld)
    boek.zetToestand('bezig')
    expect(boek.boek()).not.toBe(beeld)
  })
})

describe('the number of the last change', () => {
  test('goes along with our own change when nothing came in between', () => {
    boek.wijzig('1.1', { waarde: 5 })
    const verzonden = boek.volgende()
    if (verzonden) boek.bevestig(verzonden, { ...naVerzending(verzonden), volgnummer: 3 })
    expect(boek.volgnummer).toBe(3)
  })

  test('stays when something of another came in between, which is still to be asked for', () => {
    boek.wijzig('1.1', { waarde: 5 })
    const verzonden = boek.volgende()
    if (verzonden) boek.bevestig(verzonden, { ...naVerzending(verzonden), volgnummer: 4 })
    expect(boek.volgnummer).toBe(2)
  })
})

test('a listener hears every change until it stops listening', () => {
  const hoor = vi.fn()
  const stop = boek.luister(hoor)
  boek.wijzig('1.1', { waarde: 5 })
  boek.zetToestand('bezig')
  expect(hoor).toHaveBeenCalledTimes(2)
  stop()
  boek.wijzig('1.1', { waarde: 4 })
  expect(hoor).toHaveBeenCalledTimes(2)
})
