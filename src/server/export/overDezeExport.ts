import type { Selectie } from './Selectie'

const moment = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
})

/** What a workbook says of itself: what it holds, of when, and what was left out. */
export function overDezeExport(
  wat: 'antwoorden' | 'wegingen',
  { rondeId, kader, geconstrueerd, districtId, sectieId, status }: Selectie,
  rijen: number,
  nu: Date,
): string[] {
  const keuze = [
    districtId && `district ${districtId}`,
    sectieId && `onderdeel ${sectieId}`,
    status && `status ${status}`,
  ].filter((deel) => deel !== undefined && deel !== '')
  return [
    `Wegingskader ${kader.versie}: ${wat} van ronde ${rondeId}.`,
    `Stand van ${moment.format(nu)}.`,
    keuze.length > 0 ? `Keuze: ${keuze.join(', ')}.` : 'Keuze: alles wat u mag zien.',
    rijen === 0 ? 'Deze keuze heeft geen rijen.' : `Aantal rijen: ${rijen}.`,
    ...(geconstrueerd ? [GECONSTRUEERD] : []),
  ]
}

const GECONSTRUEERD =
  'De antwoorden van deze ronde zijn geconstrueerd. Alleen de totalen zijn gepubliceerd; wat één team antwoordde is bedacht.'
