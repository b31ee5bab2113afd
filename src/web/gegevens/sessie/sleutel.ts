const VOORVOEGSEL = 'wegingskader:sleutel:'

/** For a browser that refuses to store anything: then a key lives as long as the page does. */
const inGeheugen = new Map<string, string>()

/** 32 random bytes as base64url. Works over plain http, where `crypto.randomUUID` does not. */
export function maakSleutel(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

/**
 * The secret for one purpose ("join with this code"). It stays the same until it is forgotten, so that a double tap, a
 * retry or a reload while joining gives one seat.
 */
export function sleutelVoor(doel: string): string {
  const bekend = inGeheugen.get(doel) ?? opslag()?.getItem(VOORVOEGSEL + doel)
  const sleutel = bekend ?? maakSleutel()
  inGeheugen.set(doel, sleutel)
  try {
    opslag()?.setItem(VOORVOEGSEL + doel, sleutel)
  } catch {
    // Full or forbidden: memory has it.
  }
  return sleutel
}

/** Once joined the cookie has it, and it need not lie anywhere else. */
export function vergeetSleutel(doel: string): void {
  inGeheugen.delete(doel)
  opslag()?.removeItem(VOORVOEGSEL + doel)
}

function opslag(): Storage | null {
  try {
    return window.sessionStorage
  } catch {
    return null
  }
}
