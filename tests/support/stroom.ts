/** Reads a stream of server-sent events as a browser does, one event at a time. */
export function leesStroom(antwoord: Response): { volgende(): Promise<string>; sluit(): Promise<void> } {
  if (!antwoord.body) throw new Error('Dit antwoord heeft geen stroom')
  const lezer = antwoord.body.pipeThrough(new TextDecoderStream()).getReader()
  let tekst = ''
  return {
    /** The name of the next event, signs of life left out; waits for it. */
    async volgende() {
      for (;;) {
        const [bericht, ...rest] = tekst.split('\n\n')
        if (rest.length > 0) {
          tekst = rest.join('\n\n')
          const naam = /^event: (\w+)\ndata: $/.exec(bericht ?? '')?.[1]
          if (naam === 'hartslag') continue
          return naam ?? `onleesbaar: ${bericht}`
        }
        const { done, value } = await lezer.read()
        if (done) return 'einde'
        tekst += value
      }
    },
    sluit: () => lezer.cancel(),
  }
}
