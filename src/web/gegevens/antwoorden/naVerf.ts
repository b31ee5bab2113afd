/** A page that is not drawn (a hidden tab) has no next frame; then this is long enough. In milliseconds. */
const ZONDER_BEELD = 100

/**
 * Runs `werk` after the browser has drawn what the user just did. A click on a radio shows at once because nothing else
 * comes before it; counting, sending and telling the rest of the page follow.
 */
export function naVerf(werk: () => void): void {
  let gedaan = false
  const eenmaal = () => {
    if (gedaan) return
    gedaan = true
    clearTimeout(uiterlijk)
    werk()
  }
  const uiterlijk = setTimeout(eenmaal, ZONDER_BEELD)
  requestAnimationFrame(() => setTimeout(eenmaal))
}
