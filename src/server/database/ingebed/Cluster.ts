import type { Binaries } from './binaries'
import type { ProcessUser } from './processUser'

/** What it takes to run one PostgreSQL "cluster": its data folder and the programs, account and password that open it. */
export type Cluster = {
  binaries: Binaries
  /** PostgreSQL's own data folder (PGDATA), absolute. */
  pgdata: string
  /** The account the server runs as; undefined: ours. */
  user: ProcessUser | undefined
  /** Password of the superuser `postgres`. */
  password: string
}
