import { join } from 'node:path'
import { StartError } from '../../StartError'
import { prepareBinaries } from './binaries'
import type { Cluster } from './Cluster'
import type { DataFolder } from './dataFolder'
import { chooseProcessUser } from './processUser'
import { canEnter } from './reach'

/**
 * Finds the account, the programs and the password for the data, and tells when something had to be put elsewhere.
 *
 * @throws StartError when the account cannot reach the data
 */
export async function openCluster(
  { dataDir, home, record }: DataFolder,
  log: (line: string) => void,
): Promise<Cluster> {
  const pgdata = join(home, 'postgres')
  const user = await chooseProcessUser(pgdata)
  if (!(await canEnter(home, user))) {
    throw new StartError(
      `De databaseserver draait niet als root maar onder een eigen account, en dat kan niet bij ${home}. Geef alle accounts toegang tot die map en de mappen erboven (chmod o+x), of kies met DATA_DIR een andere map.`,
    )
  }
  const { binaries, copied } = await prepareBinaries(home, user)
  if (!record.initialised && home !== dataDir) {
    const what = copied ? 'de gegevens en een kopie van PostgreSQL' : 'de gegevens'
    log(`De databaseserver draait niet als root en kan niet overal bij; daarom staan ${what} in ${home}.`)
  } else if (copied) {
    log(
      `De databaseserver kan niet bij de programma's in node_modules; daarom staat er een kopie in ${home}.`,
    )
  }
  return { binaries, pgdata, user, password: record.password }
}
