/** The characters of a code to join with: none that look alike (0 and O, 1 and I, 5 and S), no vowels, so no words. */
export const CODE_TEKENS = 'CDFHJKLMNPRTVWXY34679'

/** 21 to the power of 6 is 85 million codes: too many to guess, few enough to read aloud. */
export const CODE_LENGTE = 6

/** What people put between characters when they type or paste: white space, dots and all sorts of hyphens. */
const TUSSENVOEGSELS = /[\s.\-\u2010-\u2015]/g

/** A code as somebody typed it, in the form that is stored ('ktr-473' gives 'KTR473'); null when it cannot be one. */
export function leesCode(invoer: string): string | null {
  const code = invoer.replace(TUSSENVOEGSELS, '').toUpperCase()
  const geldig = code.length === CODE_LENGTE && [...code].every((teken) => CODE_TEKENS.includes(teken))
  return geldig ? code : null
}

/** A code as it is shown: in two halves, which are easier to read aloud. 'KTR473' becomes 'KTR 473'. */
export function toonCode(code: string): string {
  return `${code.slice(0, CODE_LENGTE / 2)} ${code.slice(CODE_LENGTE / 2)}`
}

/**
 * A code from random bytes. A byte from the last, incomplete run of characters is passed over, so that each character is
 * as likely as any other. One byte in 64 is: 32 bytes are ample.
 *
 * @throws {RangeError} when the bytes run out.
 */
export function codeUit(bytes: Uint8Array): string {
  const grens = 256 - (256 % CODE_TEKENS.length)
  const bruikbaar = [...bytes].filter((byte) => byte < grens).slice(0, CODE_LENGTE)
  if (bruikbaar.length < CODE_LENGTE) throw new RangeError('Te weinig bytes voor een deelnamecode')
  return bruikbaar.map((byte) => CODE_TEKENS.charAt(byte % CODE_TEKENS.length)).join('')
}
