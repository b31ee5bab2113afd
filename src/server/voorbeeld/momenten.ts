import { dagenTussen } from '~/domein/ronde/dagen'
import { dagLater, type Kwartaal, werkdag } from './kwartaal'
import type { Toeval } from './Toeval'

const minuut = 60 * 1000

/** When the conversation began, and what comes after it. */
export interface Momenten {
  gestartOp: string
  ingediendOp: string
  /** When the districtsmanager gave it back or settled it: within two weeks after it was handed in. */
  beoordeeldOp: string
  /** When the team said something to that. */
  reactieOp: string
  /** When the n-th answer was given, counted from 0. */
  antwoordOp: (nummer: number) => string
}

/**
 * A conversation in a quarter that is over: on a working day in its second or third month, in the morning, handed in the
 * same day or within a week.
 */
export function momentenIn(kwartaal: Kwartaal, toeval: Toeval): Momenten {
  const dag = werkdag(dagLater(kwartaal.opent, toeval.geheel(30, 80)))
  const ingediend = dagLater(dag, toeval.kies([0, 0, 0, 1, 2, 6]))
  return momentenOp(dag, werkdag(ingediend), toeval, 14)
}

/** A conversation in the quarter that is now: on one of the last working days before today, never in the future. */
export function momentenVoor(vandaag: string, kwartaal: Kwartaal, toeval: Toeval): Momenten {
  const dagenOpen = dagenTussen(kwartaal.opent, vandaag)
  if (dagenOpen === 0) {
    // The first day of the quarter, and perhaps its first minute: all that is left is the moment that it began.
    const begin = new Date(Date.parse(vandaag) - 60 * minuut).toISOString()
    return {
      gestartOp: begin,
      antwoordOp: () => begin,
      ingediendOp: begin,
      beoordeeldOp: begin,
      reactieOp: begin,
    }
  }
  const dag = werkdag(dagLater(vandaag, -toeval.geheel(1, Math.min(14, dagenOpen))))
  const binnen = dagenTussen(kwartaal.opent, dag) < 0 ? kwartaal.opent : dag
  return momentenOp(binnen, binnen, toeval, dagenTussen(binnen, vandaag) - 1)
}

/** @param over how many days there are, after that of handing in, in which it can have been reviewed */
function momentenOp(dag: string, dagVanIndienen: string, toeval: Toeval, over: number): Momenten {
  const begin = Date.parse(dag) + (7 * 60 + toeval.geheel(0, 240)) * minuut
  const perAntwoord = toeval.tussen(1, 1.6) * minuut
  const opDezeTijd = (moment: number) => new Date(Math.round(moment)).toISOString()
  const ingediend = Date.parse(dagVanIndienen) + (14 * 60 + toeval.geheel(0, 90)) * minuut
  const beoordeeld = werkdag(dagLater(dagVanIndienen, Math.min(over, toeval.geheel(3, 14))))
  // A weekend is no day to review: then it was the day itself, an hour or so after it was handed in.
  const dagVanBeoordelen = beoordeeld < dagVanIndienen ? dagVanIndienen : beoordeeld
  return {
    gestartOp: opDezeTijd(begin),
    antwoordOp: (nummer) => opDezeTijd(begin + (nummer + 1) * perAntwoord),
    ingediendOp: opDezeTijd(ingediend),
    beoordeeldOp: opDezeTijd(Date.parse(dagVanBeoordelen) + 16 * 60 * minuut),
    reactieOp: opDezeTijd(Date.parse(dagVanBeoordelen) + 16.75 * 60 * minuut),
  }
}
