const eenDecimaal = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** A mean as people read it: one decimal, after a comma. An absent mean is an en dash. */
export const metKomma = (getal: number | null) => (getal === null ? '–' : eenDecimaal.format(getal))

/** A difference with its sign; no difference is "0,0" without one. */
export const metTeken = (verschil: number | null) => {
  if (verschil === null) return '–'
  const tekst = eenDecimaal.format(Math.abs(verschil))
  if (tekst === '0,0') return tekst
  return verschil > 0 ? `+${tekst}` : `−${tekst}`
}
