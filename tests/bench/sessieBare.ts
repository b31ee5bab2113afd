import { fileURLToPath } from 'node:url'
import type { Regie } from '~/contract/groepssessies'
import { startBareServer } from './bareServer'
import type { SessieMeasured } from './SessieMeasured'
import { SessieRoom } from './SessieRoom'

const program = fileURLToPath(new URL('./sessieBareProcess.mjs', import.meta.url))

/**
 * As many rooms with as many phones as these, on a server that only passes on what it hears. What it says is as long as what
 * the first of these sessions says.
 */
export async function openBareRooms(
  like: readonly SessieRoom[],
  measured: SessieMeasured,
): Promise<{ rooms: SessieRoom[]; stop(): Promise<void> }> {
  const [first] = like
  if (!first) throw new Error('There is no session to be like')
  const regie = (await first.begeleider.look()) as Regie
  const deelname = await first.phones[0]?.follower.look()
  const server = await startBareServer(program, JSON.stringify({ regie, deelname }))
  const rooms = like.map(({ phones }, i) => {
    const cookies = phones.map((_, seat) => `seat=${seat}`)
    return new SessieRoom(`${server.url}/${i}`, 'begeleider=1', cookies, [...regie.vragen], measured)
  })
  for (const room of rooms) await room.open()
  return {
    rooms,
    stop: async () => {
      for (const room of rooms) room.close()
      await server.stop()
    },
  }
}
