/** What the fields of a kader file are called in plain Dutch, where that is another word than its own. */
const woorden: Record<string, string> = {
  id: 'nummer of code',
  geenBeeld: 'geen beeld',
  secties: 'onderdelen',
  overig: 'andere stellingen',
  alleenVoor: 'alleen voor',
  bijBasisVolstaat: 'wat bij de basis volstaat',
  voetnootGeldtVoor: 'waarvoor de voetnoot geldt',
}

/** Lists, and what one thing in them is called by: its own words, or else its place. */
const lijsten: Record<string, (deel: unknown, nummer: number) => string> = {
  secties: (deel, nummer) => noemBij(deel, 'id', 'onderdeel', `het ${nummer}e onderdeel`),
  stellingen: (deel, nummer) => noemBij(deel, 'id', 'stelling', `de ${nummer}e stelling`),
  stadia: (deel, nummer) => noemBij(deel, 'titel', 'stadium', `het ${nummer}e stadium`),
  succesfactoren: (deel, nummer) => noemBij(deel, 'titel', 'succesfactor', `de ${nummer}e succesfactor`),
  schaal: (_, nummer) => `score ${nummer} van de schaal`,
}

/**
 * Where a fault in a kader file is, as a person would say it: `secties.2.stellingen.2.tekst` is "onderdeel 3, stelling 3.3:
 * tekst". A field that people call otherwise has its own name behind it, to be found in the file.
 *
 * @param pad as {@link Kaderfout} has it
 * @param invoer the file as it was read, faults and all
 */
export function plekVan(pad: string, invoer: unknown): string {
  if (pad === '(bestand)') return 'hele bestand'
  const stappen = pad.split('.')
  const delen: string[] = []
  let hier = invoer
  while (stappen.length > 1) {
    const [lijst = '', plaats = ''] = stappen
    const noem = lijsten[lijst]
    if (!noem || !/^\d+$/.test(plaats)) break
    hier = binnen(binnen(hier, lijst), plaats)
    delen.push(noem(hier, Number(plaats) + 1))
    stappen.splice(0, 2)
  }
  const veld = stappen.map(veldnaam).join(', ')
  return [delen.join(', '), veld].filter((deel) => deel !== '').join(': ')
}

function veldnaam(veld: string): string {
  const woord = woorden[veld]
  return woord === undefined ? veld : `${woord} (${veld})`
}

function binnen(deel: unknown, naam: string): unknown {
  return typeof deel === 'object' && deel !== null ? (deel as Record<string, unknown>)[naam] : undefined
}

function noemBij(deel: unknown, veld: string, soort: string, anders: string): string {
  const naam = binnen(deel, veld)
  return typeof naam === 'string' && naam.trim() !== '' && naam.length <= 60 ? `${soort} ${naam}` : anders
}
