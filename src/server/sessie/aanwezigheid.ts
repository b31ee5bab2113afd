import type { Database } from '../database/Database'

/** Who showed no sign of life for this long is not counted as here. Phones look again every 25 s. In seconds. */
export const AANWEZIG = 60
/** No need to write it down more often than this. In seconds. */
const OPNIEUW_NA = 15

// Does not wait until it is on disk: after a power cut nobody is here, and a second later everybody looks again.
const GEZIEN = `
  with gerust as (select set_config('synchronous_commit', 'off', true))
  update deelnemers set gezien_op = $2::timestamptz from gerust
  where id = $1::uuid and (gezien_op is null or gezien_op < $2::timestamptz - interval '${OPNIEUW_NA} seconds')`

/** Notes that this participant is here. Called when they look, never when they score: no time must go with a score. */
export async function isGezien(database: Database, deelnemerId: string, nu: Date): Promise<void> {
  await database.prepared('deelnemer_gezien', GEZIEN, [deelnemerId, nu])
}
