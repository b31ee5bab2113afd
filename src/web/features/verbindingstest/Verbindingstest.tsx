/** */
export function Verbindingstest() {
  return null
}
