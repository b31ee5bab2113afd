import type { Cel, Gegevens } from './gegevens'

/** What a spreadsheet takes for a formula when a text begins with it. */
const ALS_FORMULE = /^[=+\-@\t\r]/
const BOM = '\uFEFF'

/**
 * The data of a chart as Dutch Excel opens it: UTF-8 with BOM, semicolons, a decimal comma. A mean is not rounded; what is
 * not there is empty. No text can run as a formula.
 */
export function alsCsv({ kolommen, rijen }: Gegevens): string {
  const regels = [kolommen.map(({ kop }) => kop), ...rijen]
  return BOM + regels.map((regel) => `${regel.map(veld).join(';')}\r\n`).join('')
}

function veld(cel: Cel): string {
  if (cel === null) return ''
  if (typeof cel === 'number') return String(cel).replace('.', ',')
  const veilig = ALS_FORMULE.test(cel) ? `'${cel}` : cel
  return /[";\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig
}
