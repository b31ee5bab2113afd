import { useSyncExternalStore } from 'react'
import type { Antwoordboek } from '../../gegevens/antwoorden/Antwoordboek'

/**
 * Toelichtingen that are too long to be sent, as they were typed, by question. The form of a section goes when one leaves
 * that section; what was typed may not. Kept by book, so by person and weging, for as long as the page lives.
 */
type TeLang = ReadonlyMap<string, string>

const geen: TeLang = new Map()
const perBoek = new WeakMap<Antwoordboek, TeLang>()
const luisteraars = new Set<() => void>()

export function teLangVan(boek: Antwoordboek): TeLang {
  return perBoek.get(boek) ?? geen
}

/** Keeps a text that is too long; null lets go of the one that was kept. */
export function zetTeLang(boek: Antwoordboek, vraagId: string, tekst: string | null): void {
  if (tekst === null && !teLangVan(boek).has(vraagId)) return
  const nu = new Map(teLangVan(boek))
  if (tekst === null) nu.delete(vraagId)
  else nu.set(vraagId, tekst)
  perBoek.set(boek, nu)
  for (const roep of luisteraars) roep()
}

export function useTeLang(boek: Antwoordboek): TeLang {
  return useSyncExternalStore(luister, () => teLangVan(boek))
}

function luister(roep: () => void): () => void {
  luisteraars.add(roep)
  return () => luisteraars.delete(roep)
}
