/** What this browser keeps between visits; null where it refuses (private mode, blocked by a policy). */
export function veiligeOpslag(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
