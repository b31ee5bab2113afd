import type { Database } from './database/Database'
import type { Kaderboek } from './kader/Kaderboek'
import type { Omroep } from './live/Omroep'
import type { Zalen } from './sessie/Zalen'

/** What the routes work with. Tests give their own; nothing in it differs between two instances of the app. */
export interface Omgeving {
  database: Database
  kaders: Kaderboek
  omroep: Omroep
  zalen: Zalen
  /** The address at which browsers reach the app, or null when they reach it directly. */
  publicUrl: URL | null
  /** The app listens to other machines too, so that phones on the network can reach it. */
  opNetwerk: boolean
  /** The data is the example organisation: signing in is choosing a person, and every page says so. */
  voorbeeld: boolean
  /** The clock. */
  nu: () => Date
  log: (line: string) => void
}
