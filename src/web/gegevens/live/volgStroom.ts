/** The server sends a sign of life every 4 s; after two missed ones something in between holds the stream up. In ms. */
const STIL_NA = 9_000
/** How often to ask when the stream does not come through. In ms. */
const VRAAG_ELKE = 5_000

/**
 * Calls `kijk` at once, and again whenever the server says that something changed. Where no stream of events comes
 * through (an old proxy, no support) it asks every few seconds instead, and says nothing about it.
 *
 * A hidden page holds no stream: a browser opens six connections to a server at the most, and a locked phone stops a
 * stream without an error. When the page is looked at again it takes a new look first.
 *
 * @param hoor what to do with events that hold data, by name
 * @returns stops it
 */
export function volgStroom(
  adres: string,
  kijk: () => void,
  hoor: Readonly<Record<string, (data: string) => void>> = {},
): () => void {
  let stroom: EventSource | null = null
  let wachter: ReturnType<typeof setTimeout> | undefined
  let vragen: ReturnType<typeof setInterval> | undefined

  const sluit = () => {
    stroom?.close()
    stroom = null
    clearTimeout(wachter)
    clearInterval(vragen)
  }
  const begin = () => {
    sluit()
    if (document.visibilityState === 'hidden') return
    kijk()
    if (typeof EventSource === 'undefined') {
      vragen = setInterval(kijk, VRAAG_ELKE)
      return
    }
    stroom = new EventSource(adres)
    const leeft = () => {
      clearInterval(vragen)
      clearTimeout(wachter)
      wachter = setTimeout(begin, STIL_NA)
    }
    // A stream that begins again may have missed something, so each begin is a reason to look.
    for (const soort of ['begin', 'gewijzigd']) stroom.addEventListener(soort, kijk)
    for (const soort of ['begin', 'gewijzigd', 'hartslag', ...Object.keys(hoor)]) {
      stroom.addEventListener(soort, leeft)
    }
    for (const [soort, verwerk] of Object.entries(hoor)) {
      stroom.addEventListener(soort, (event) => verwerk((event as MessageEvent<string>).data))
    }
    const vraagZelf = () => {
      clearInterval(vragen)
      vragen = setInterval(kijk, VRAAG_ELKE)
    }
    wachter = setTimeout(vraagZelf, STIL_NA)
    stroom.addEventListener('error', () => {
      // While it is still connecting the browser tries again by itself; when it has given up, we ask.
      if (stroom?.readyState === EventSource.CLOSED) vraagZelf()
    })
  }

  begin()
  document.addEventListener('visibilitychange', begin)
  return () => {
    document.removeEventListener('visibilitychange', begin)
    sluit()
  }
}
