import { useSyncExternalStore } from 'react'
import { roepAan } from '../../api/roepAan'
import { type Antwoordbeeld, Antwoordboek, type Boekbeeld } from './Antwoordboek'
import { naVerf } from './naVerf'
import { Uitbak, wegingenMetWachtend } from './Uitbak'
import { Verzender } from './Verzender'

/**
 * How long a save may take. On a network that changed a request can hang for minutes, and the queue with it; sending the
 * same change twice does no harm. In milliseconds.
 */
const GEDULD = 10_000

/** The books that are open in this page, by person and weging, each with who sends for it. */
const boeken = new Map<string, Verzender>()

/** The book of a weging for this person. It is made once, and begins by sending what was left in the browser. */
export function openBoek(persoonId: string, wegingId: string): Antwoordboek {
  return verzenderVan(persoonId, wegingId).boek
}

function verzenderVan(persoonId: string, wegingId: string): Verzender {
  const sleutel = `${persoonId}:${wegingId}`
  const bekend = boeken.get(sleutel)
  if (bekend) return bekend
  const boek = new Antwoordboek(new Uitbak(persoonId, wegingId), naVerf)
  const verzender = new Verzender(boek, ({ vraagId, versie, wijziging }) =>
    roepAan('bewaarAntwoord', {
      params: { wegingId, vraagId },
      versie,
      body: wijziging,
      signal: AbortSignal.timeout(GEDULD),
    }),
  )
  boeken.set(sleutel, verzender)
  verzender.wek()
  return verzender
}

/**
 * Sends whatever this person left in the browser, for any weging, and nothing of anybody else. Call it when they are
 * (again) signed in.
 */
export function verstuurAchtergebleven(persoonId: string): void {
  for (const wegingId of wegingenMetWachtend(persoonId)) openBoek(persoonId, wegingId)
  for (const [sleutel, verzender] of boeken) {
    if (!sleutel.startsWith(`${persoonId}:`)) verzender.legStil()
    else if (verzender.boek.boek().toestand === 'afgemeld') verzender.wek()
  }
}

/** One answer; the component renders again only when that answer changes. */
export function useAntwoord(boek: Antwoordboek, vraagId: string): Antwoordbeeld {
  return useSyncExternalStore(boek.luister, () => boek.antwoord(vraagId))
}

/** All answers together; the component renders again with every change. */
export function useBoek(boek: Antwoordboek): Boekbeeld {
  return useSyncExternalStore(boek.luister, boek.boek)
}
