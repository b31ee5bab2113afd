import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { naVerzending } from '~tests/support/webantwoorden'
import { ApiFout, GeenVerbinding } from '../../api/roepAan'
import { Antwoordboek } from './Antwoordboek'
import { Uitbak, type Wachtend } from './Uitbak'
import { Verzender } from './Verzender'

const fout = (status: number, detail = 'Dit kan nu niet.', leden = {}) =>
  new ApiFout(status, { status, title: 'Fout', detail, ...leden })

/** What was handed over for sending, each with the way to let it succeed or fail. */
let post: { wachtend: Wachtend; lukt: () => void; mislukt: (fout: Error) => void }[]
let boek: Antwoordboek
let verzender: Verzender
// A sender listens as long as its page lives, so each test has a weging of its own.
let nummer = 0
beforeEach(() => {
  vi.useFakeTimers()
  post = []
  nummer += 1
  boek = new Antwoordboek(new Uitbak('anna', `verzender-${nummer}`))
  verzender = new Verzender(
    boek,
    (wachtend) =>
      new Promise((resolve, mislukt) => {
        post.push({ wachtend, lukt: () => resolve(naVerzending(wachtend)), mislukt })
      }),
  )
})
afterEach(() => {
  verzender.legStil()
  vi.useRealTimers()
})

const rustig = () => vi.advanceTimersByTimeAsync(0)
const wacht = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const gezonden = () => post.map(({ wachtend }) => wachtend.vraagId)
const laatste = () => {
  const brief = post.at(-1)
  if (!brief) throw new Error('Er is niets verzonden')
  return brief
}
const lukt = async () => {
  laatste().lukt()
  await rustig()
}
const mislukt = async (reden: Error = new GeenVerbinding()) => {
  laatste().mislukt(reden)
  await rustig()
}

describe('in order', () => {
  test('one at a time, as they were made', async () => {
    boek.wijzig('1.1', { waarde: 1 })
    boek.wijzig('1.2', { waarde: 2 })
    boek.wijzig('1.3', { waarde: 3 })
    await rustig()
    expect(gezonden()).toEqual(['1.1'])
    await lukt()
    await lukt()
    expect(gezonden()).toEqual(['1.1', '1.2', '1.3'])
    expect(boek.boek()).toMatchObject({ wachtend: 1, toestand: 'bezig' })
    await lukt()
    expect(boek.boek()).toMatchObject({ wachtend: 0, toestand: 'rust' })
  })

  test('each change is based on what the server has', async () => {
    boek.wijzig('1.1', { waarde: 1 })
    await rustig()
    boek.wijzig('1.1', { waarde: 2 })
    await lukt()
    expect(laatste().wachtend).toMatchObject({ wijziging: { waarde: 2 }, versie: 1 })
    await lukt()
    expect(boek.antwoord('1.1')).toMatchObject({ stand: { waarde: 2 }, bewaard: { versie: 2 } })
  })

  test('what is being typed is sent when its writer rests', async () => {
    boek.wijzig('1.1', { toelichting: 'Sa' }, 800)
    await wacht(500)
    boek.wijzig('1.1', { toelichting: 'Samen' }, 800)
    await wacht(799)
    expect(post).toEqual([])
    await wacht(1)
    expect(laatste().wachtend.wijziging).toEqual({ toelichting: 'Samen' })
  })
})

describe('without a connection', () => {
  beforeEach(async () => {
    boek.wijzig('1.1', { waarde: 1 })
    boek.wijzig('1.2', { waarde: 2 })
    await rustig()
    await mislukt()
  })

  test('everything waits, and the state says why', () => {
    expect(gezonden()).toEqual(['1.1'])
    expect(boek.boek()).toMatchObject({ wachtend: 2, toestand: 'geen-verbinding' })
  })

  test('it tries again after 1, 2, 4, 8 and 15 seconds, and every 15 from then on', async () => {
    for (const pauze of [1_000, 2_000, 4_000, 8_000, 15_000, 15_000]) {
      const eerder = post.length
      await wacht(pauze - 1)
      expect(post).toHaveLength(eerder)
      await wacht(1)
      expect(post).toHaveLength(eerder + 1)
      await mislukt()
    }
    expect(new Set(gezonden())).toEqual(new Set(['1.1']))
  })

  test('who goes on answering does not put the next attempt off', async () => {
    await wacht(600)
    boek.wijzig('1.3', { waarde: 3 })
    await wacht(400)
    expect(post).toHaveLength(2)
  })

  test('a server that errs (500) is as good as none', async () => {
    await wacht(1_000)
    await mislukt(fout(500))
    expect(boek.boek()).toMatchObject({ wachtend: 2, toestand: 'geen-verbinding', geweigerd: [] })
  })

  test('when it is back all goes out in order, and a next failure starts with a short pause again', async () => {
    await wacht(1_000)
    await mislukt()
    await wacht(2_000)
    await lukt()
    expect(gezonden().slice(2)).toEqual(['1.1', '1.2'])
    await mislukt()
    await wacht(1_000)
    await lukt()
    expect(boek.boek()).toMatchObject({ wachtend: 0, toestand: 'rust' })
  })

  test.each([
    ['the network is back', () => window.dispatchEvent(new Event('online'))],
    ['the page is looked at', () => document.dispatchEvent(new Event('visibilitychange'))],
  ])('it tries at once when %s', async (_wat, gebeurt) => {
    gebeurt()
    await rustig()
    expect(post).toHaveLength(2)
  })

  test('it does not try when the page is hidden', async () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    document.dispatchEvent(new Event('visibilitychange'))
    await rustig()
    expect(post).toHaveLength(1)
  })
})

describe('refused', () => {
  beforeEach(async () => {
    boek.wijzig('1.1', { waarde: 1 })
    boek.wijzig('1.2', { waarde: 2 })
    await rustig()
  })

  test('401: it stops, and says that somebody has to sign in', async () => {
    await mislukt(fout(401))
    await wacht(60_000)
    boek.wijzig('1.3', { waarde: 3 })
    await wacht(60_000)
    expect(gezonden()).toEqual(['1.1'])
    expect(boek.boek()).toMatchObject({ wachtend: 3, toestand: 'afgemeld' })
  })

  test('401: goes on when it is woken', async () => {
    await mislukt(fout(401))
    verzender.wek()
    await lukt()
    await lukt()
    expect(gezonden()).toEqual(['1.1', '1.1', '1.2'])
    expect(boek.boek()).toMatchObject({ wachtend: 0, toestand: 'rust' })
  })

  test('412: the answer waits for a choice and the next one goes out', async () => {
    const huidig = { ...naVerzending(laatste().wachtend), waarde: 5 as const }
    await mislukt(fout(412, 'Iemand anders was eerst.', { huidig }))
    expect(boek.boek().conflicten).toEqual(['1.1'])
    expect(gezonden()).toEqual(['1.1', '1.2'])
    await lukt()
    boek.kies('1.1', 'mijn')
    await rustig()
    expect(laatste().wachtend).toMatchObject({ vraagId: '1.1', wijziging: { waarde: 1 }, versie: 1 })
  })

  test.each([400, 403, 404, 409, 413])(
    '%i: it keeps the reason, and the next one goes out',
    async (status) => {
      await mislukt(fout(status, 'Deze weging is ingediend.'))
      expect(boek.antwoord('1.1').geweigerd).toBe('Deze weging is ingediend.')
      await lukt()
      expect(gezonden()).toEqual(['1.1', '1.2'])
      expect(boek.boek()).toMatchObject({ wachtend: 1, toestand: 'rust' })
    },
  )
})

test('laid still halfway, it sends no further', async () => {
  boek.wijzig('1.1', { waarde: 1 })
  boek.wijzig('1.2', { waarde: 2 })
  await rustig()
  verzender.legStil()
  await lukt()
  expect(gezonden()).toEqual(['1.1'])
  expect(boek.boek()).toMatchObject({ wachtend: 1, toestand: 'afgemeld' })
})

test('laid still, for somebody else is signed in now, nothing wakes it but being woken', async () => {
  boek.wijzig('1.1', { waarde: 1 })
  await rustig()
  await mislukt()
  verzender.legStil()
  window.dispatchEvent(new Event('online'))
  document.dispatchEvent(new Event('visibilitychange'))
  boek.wijzig('1.2', { waarde: 2 })
  await wacht(60_000)
  expect(gezonden()).toEqual(['1.1'])
  verzender.wek()
  await lukt()
  expect(gezonden()).toEqual(['1.1', '1.1', '1.2'])
})
