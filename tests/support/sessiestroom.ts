/** A stream of a group session as text: every byte that came, and a way to wait for a piece of it. */
export interface Sessiestroom {
  /** Waits until `deel` comes, past what was waited for before. */
  tot(deel: string): Promise<void>
  /** All that came since the last `neem`, without signs of life: when those come depends on the time alone. */
  neem(): string
  /** Waits for the end, when the other side is to close it. */
  einde: Promise<void>
  sluit(): Promise<void>
}

export function leesSessiestroom(antwoord: Response): Sessiestroom {
  if (!antwoord.ok || !antwoord.body) throw new Error(`Geen stroom: ${antwoord.status}`)
  const lezer = antwoord.body.pipeThrough(new TextDecoderStream()).getReader()
  let tekst = ''
  let gelezen = 0
  let genomen = 0
  let wek = () => {}
  const lees = async () => {
    for (;;) {
      const { done, value } = await lezer.read()
      if (done) return
      tekst += value
      wek()
    }
  }
  return {
    einde: lees(),
    async tot(deel) {
      for (;;) {
        const plek = tekst.indexOf(deel, gelezen)
        if (plek >= 0) {
          gelezen = plek + deel.length
          return
        }
        await new Promise<void>((resolve) => {
          wek = resolve
        })
      }
    },
    neem() {
      const nieuw = tekst.slice(genomen)
      genomen = tekst.length
      return nieuw.replaceAll('event: hartslag\ndata: \n\n', '')
    },
    sluit: () => lezer.cancel(),
  }
}
