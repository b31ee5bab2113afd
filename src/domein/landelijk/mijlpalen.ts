import type { Kader } from '../kader/Kader'
import { basisstadium } from '../weging/eis'

/** What the country steers on: every team at this stadium before this day. */
interface Doel {
  stadium: string
  /** As `2025-01-01`. */
  voor: string
}

/** How far a milestone is, seen from a ronde. */
interface Mijlpaal extends Doel {
  bereikt: number
  nodig: number
  /** Whole quarters between the ronde and the day. */
  kwartalenTeGaan: number
  /** Teams that must reach it in each of those; null when none are left while teams are still needed. */
  nodigPerKwartaal: number | null
  /** Teams that reached it per quarter, measured from the first ronde; 0 when there is no earlier one. */
  tempo: number
}

/** Every team SMC in de basis before 2025, and volwaardig before 2027 (evaluatie 2024, §1.2.1). */
export function doelenVan(kader: Kader): Doel[] {
  const basis = basisstadium(kader)
  const hoogste = kader.stadia.at(-1)
  return [
    ...(basis ? [{ stadium: basis.id, voor: '2025-01-01' }] : []),
    ...(hoogste && hoogste !== basis ? [{ stadium: hoogste.id, voor: '2027-01-01' }] : []),
  ]
}

/** Where the country stands: how many teams have reached the stadium, in this ronde and in the first one. */
interface Stand {
  ronde: string
  teams: number
  bereikt: number
  /** null when this ronde is the first. */
  eerste: { ronde: string; bereikt: number } | null
}

/** The arithmetic of one milestone. Pure: it counts from the ronde, not from today. */
export function mijlpaalVan(doel: Doel, { ronde, teams, bereikt, eerste }: Stand): Mijlpaal {
  const nodig = Math.max(0, teams - bereikt)
  const kwartalenTeGaan = Math.max(0, kwartaalnummer(kwartaalVanDag(doel.voor)) - kwartaalnummer(ronde) - 1)
  return {
    ...doel,
    bereikt,
    nodig,
    kwartalenTeGaan,
    nodigPerKwartaal: nodig === 0 ? 0 : kwartalenTeGaan === 0 ? null : nodig / kwartalenTeGaan,
    tempo: eerste
      ? (bereikt - eerste.bereikt) / Math.max(1, kwartaalnummer(ronde) - kwartaalnummer(eerste.ronde))
      : 0,
  }
}

/** Counts quarters, so that two of them can be subtracted. @param ronde as `2026-Q4` */
function kwartaalnummer(ronde: string): number {
  return Number(ronde.slice(0, 4)) * 4 + Number(ronde.slice(6)) - 1
}

function kwartaalVanDag(dag: string): string {
  return `${dag.slice(0, 4)}-Q${Math.ceil(Number(dag.slice(5, 7)) / 3)}`
}
