import type { Kader, Stadium } from '~/domein/kader/Kader'

/** A stadium with its place, from 0 for the lowest. @throws {Error} for an id that this kader does not have */
export function stadiumVan(kader: Kader, id: string): Stadium & { rang: number; hoogste: number } {
  const rang = kader.stadia.findIndex((stadium) => stadium.id === id)
  const stadium = kader.stadia[rang]
  if (!stadium) throw new Error(`Wegingskader ${kader.versie} kent geen stadium ${id}`)
  return { ...stadium, rang, hoogste: kader.stadia.length - 1 }
}
