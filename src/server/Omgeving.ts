import type { Kaders } from '~/domein/kader/kaders'
import type { Database } from './database/Database'
import type { Omroep } from './live/Omroep'

/** What the routes work with. Tests give their own; nothing in it differs between two instances of the app. */
export interface Omgeving {
  database: Database
  kaders: Kaders
  omroep: Omroep
  /** The address at which browsers reach the app, or null when they reach it directly. */
  publicUrl: URL | null
  /** The data is the example organisation: signing in is choosing a person, and every page says so. */
  voorbeeld: boolean
  /** The clock. */
  nu: () => Date
  log: (line: string) => void
}
