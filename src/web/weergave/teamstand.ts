import type { Teamstand, Telling } from '~/contract/rondes'

/** How a team's place in a ronde is told everywhere: a word for one team, a sign of its own, and the count it belongs to. */
export const standen: readonly {
  stand: Teamstand
  telling: Exclude<keyof Telling, 'teams'>
  woord: string
  teken: string
}[] = [
  { stand: 'vastgesteld', telling: 'vastgesteld', woord: 'vastgesteld', teken: '✓' },
  { stand: 'ingediend', telling: 'ingediend', woord: 'ingediend', teken: '→' },
  { stand: 'teruggegeven', telling: 'teruggegeven', woord: 'teruggegeven', teken: '↩\uFE0E' },
  { stand: 'bezig', telling: 'bezig', woord: 'bezig', teken: '…' },
  { stand: 'niet-begonnen', telling: 'nietBegonnen', woord: 'niet begonnen', teken: '–' },
]

/** "7 vastgesteld, 2 ingediend en 1 niet begonnen": what there is none of is left out. */
export function tellingDelen(telling: Partial<Telling>): string[] {
  return standen.flatMap(({ telling: naam, woord }) => {
    const aantal = telling[naam] ?? 0
    return aantal > 0 ? [`${aantal} ${woord}`] : []
  })
}

/** What to say first: how many of the teams have handed in. */
export function ingediendZin({
  teams,
  ingediend,
  vastgesteld,
}: Pick<Telling, 'teams' | 'ingediend' | 'vastgesteld'>): string {
  const binnen = ingediend + vastgesteld
  if (teams === 0) return 'In deze ronde doet nog geen team mee'
  if (binnen === 0) return `Nog geen van de ${teams} teams heeft ingediend`
  if (binnen === teams)
    return teams === 1 ? 'Het team heeft ingediend' : `Alle ${teams} teams hebben ingediend`
  return `${binnen} van de ${teams} teams ${binnen === 1 ? 'heeft' : 'hebben'} ingediend`
}
