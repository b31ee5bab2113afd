export function Uitkomst() {
  return <p>Uitkomst</p>
}
