/** A name as an id: small letters and digits, the rest as hyphens. */
export function alsId(naam: string): string {
  return (
    naam
      .normalize('NFD')
      .toLowerCase()
      .replace(/\p{Diacritic}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 70) || 'team'
  )
}
