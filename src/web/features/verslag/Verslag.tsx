export function Verslag() {
  return <p>Verslag</p>
}
