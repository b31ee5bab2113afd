const dagInMs = 24 * 60 * 60 * 1000

/** A quarter of a year: its id as a ronde has it (`2026-Q4`), its first and its last day. */
export interface Kwartaal {
  id: string
  opent: string
  sluit: string
}

/** The quarter in which a day (`yyyy-mm-dd`) falls, or one so many quarters before it. */
export function kwartaalVan(dag: string, terug = 0): Kwartaal {
  const maandenSindsNul = Number(dag.slice(0, 4)) * 12 + Number(dag.slice(5, 7)) - 1
  const nummer = Math.floor(maandenSindsNul / 3) - terug
  const jaar = Math.floor(nummer / 4)
  const kwart = nummer % 4
  return {
    id: `${jaar}-Q${kwart + 1}`,
    opent: naarDag(Date.UTC(jaar, kwart * 3, 1)),
    sluit: naarDag(Date.UTC(jaar, kwart * 3 + 3, 0)),
  }
}

/** The day so many days later. */
export function dagLater(dag: string, dagen: number): string {
  return naarDag(Date.parse(dag) + dagen * dagInMs)
}

/** The working day on or before this one. */
export function werkdag(dag: string): string {
  const weekdag = new Date(dag).getUTCDay()
  if (weekdag === 0) return dagLater(dag, -2)
  return weekdag === 6 ? dagLater(dag, -1) : dag
}

function naarDag(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10)
}
