import { adressen } from '~/contract/adressen'
import { adresVan, roepAan } from '../../api/roepAan'

/** What one check found. `ms` is how long an answer took, there and back. */
export type Bevinding =
  | { stand: 'bezig' }
  | { stand: 'goed'; ms?: number }
  | { stand: 'kan-beter'; ms?: number }
  | { stand: 'lukt-niet' }
  | { stand: 'niet-geprobeerd' }

export interface Bevindingen {
  vraag: Bevinding
  versturen: Bevinding
  stroom: Bevinding
}

/** Above this a person waits for each answer. In ms. */
const TRAAG = 1000
/** So many signs of life, one a second, within so long: the stream comes through as it is sent. In ms. */
const TEKENS = 3
const BINNEN = 10_000

const mislukt: Bevinding = { stand: 'lukt-niet' }

/**
 * Does the three checks and tells what each found as soon as it is known. Without an ordinary answer the other two have
 * nothing to say, and are not tried.
 */
export async function doeProeven(
  signal: AbortSignal,
  meld: (nieuw: Partial<Bevindingen>) => void,
): Promise<void> {
  const vraag = await proefVraag(signal).catch(() => mislukt)
  meld({ vraag })
  if (vraag.stand === 'lukt-niet') {
    meld({ versturen: { stand: 'niet-geprobeerd' }, stroom: { stand: 'niet-geprobeerd' } })
    return
  }
  await Promise.all([
    proefVersturen(signal).then(
      (versturen) => meld({ versturen }),
      () => meld({ versturen: mislukt }),
    ),
    proefStroom(signal).then((stroom) => meld({ stroom })),
  ])
}

/** An ordinary question, three times; the quickest counts, since the first also sets the connection up. */
async function proefVraag(signal: AbortSignal): Promise<Bevinding> {
  let snelste = Number.POSITIVE_INFINITY
  for (let keer = 0; keer < 3; keer += 1) {
    const begonnen = performance.now()
    await roepAan('leesVerbindingstest', { signal })
    snelste = Math.min(snelste, performance.now() - begonnen)
  }
  return { stand: snelste > TRAAG ? 'kan-beter' : 'goed', ms: snelste }
}

/** Sending something, and getting the same back. */
async function proefVersturen(signal: AbortSignal): Promise<Bevinding> {
  const proef = String(performance.now())
  const antwoord = await roepAan('bewaarVerbindingstest', { body: { proef }, signal })
  return antwoord.proef === proef ? { stand: 'goed' } : mislukt
}

/** Messages that come by themselves. Without them the app asks, so this never stands in the way of joining. */
export function proefStroom(signal: AbortSignal): Promise<Bevinding> {
  if (typeof EventSource === 'undefined') return Promise.resolve({ stand: 'kan-beter' })
  return new Promise((klaar) => {
    const stroom = new EventSource(adresVan(adressen.volgVerbindingstest.pad))
    let tekens = 0
    const stop = (stand: 'goed' | 'kan-beter') => {
      clearTimeout(wachter)
      stroom.close()
      klaar({ stand })
    }
    const wachter = setTimeout(stop, BINNEN, 'kan-beter')
    stroom.addEventListener('hartslag', () => {
      tekens += 1
      if (tekens === TEKENS) stop('goed')
    })
    stroom.addEventListener('error', () => {
      // Closed for good; while it is still connecting the browser tries again by itself.
      if (stroom.readyState === EventSource.CLOSED) stop('kan-beter')
    })
    signal.addEventListener('abort', () => stop('kan-beter'))
  })
}
