export function Indienen() {
  return <p>Indienen</p>
}
