/** The name as an id that nobody has, with a number behind it when somebody does. @param bezet gets it too */
export function nieuweId(naam: string, bezet: Set<string>): string {
  const stam = alsId(naam)
  let id = stam
  for (let nummer = 2; bezet.has(id); nummer += 1) id = `${stam}-${nummer}`
  bezet.add(id)
  return id
}

/** Small letters and digits, the rest as hyphens. */
function alsId(naam: string): string {
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
