import { vi } from 'vitest'

/** A stream of events of which a test decides what comes through. jsdom has no EventSource of its own. */
export class Webstroom extends EventTarget {
  static readonly CLOSED = 2
  readyState = 0

  /** The streams that pages opened since {@link vangStromen}, the newest last. */
  static open: Webstroom[] = []

  constructor(readonly url: string) {
    super()
    Webstroom.open.push(this)
  }

  meld(soort: string, data = ''): void {
    this.readyState = 1
    this.dispatchEvent(new MessageEvent(soort, { data }))
  }

  valtUit(voorgoed: boolean): void {
    this.readyState = voorgoed ? Webstroom.CLOSED : 0
    this.dispatchEvent(new Event('error'))
  }

  close(): void {
    this.readyState = Webstroom.CLOSED
  }
}

/** From now on pages get streams of this kind. Undo it with `vi.unstubAllGlobals`. */
export function vangStromen(): void {
  Webstroom.open = []
  vi.stubGlobal('EventSource', Webstroom)
}

/** The stream that was opened last. @throws {Error} when none was */
export function stroom(): Webstroom {
  const laatste = Webstroom.open.at(-1)
  if (!laatste) throw new Error('De pagina opende geen stroom')
  return laatste
}
