import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as moment } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { vragenVanKader } from '~/domein/kader/vragen'
import { isAlive } from '~/server/database/ingebed/isAlive'
import { readPostmasterFile } from '~/server/database/ingebed/postmasterFile'
import { startEmbeddedServer } from '~/server/database/ingebed/startEmbeddedServer'
import { Toeval } from '~/server/voorbeeld/Toeval'
import { makeDataDir } from '~tests/support/dataDir'
import { beginWeging, meldAan, metCookie } from '~tests/support/reisApi'
import { type StartedApp, startApp } from '~tests/support/startedApp'
import { kader121 } from '~tests/support/testkaders'
import { withClient } from '~tests/support/withClient'
import { Schrijver } from './Schrijver'

/** Set ZAAD to repeat the random moments of a run that failed. */
const zaad = process.env.ZAAD ?? String(randomInt(1_000_000))
const KEREN = 10

test('Killed ten times at random moments while people save, the app has every answer that it acknowledged', async () => {
  const toeval = new Toeval(zaad)
  const dataDir = await makeDataDir()
  let app = await startApp({ DATA_DIR: dataDir })
  onTestFinished(() => ruimOp(app, dataDir))

  // Two people on one weging, each with half of its questions, and two sessions of a third on another.
  const schrijvers = await Promise.all(
    [
      { persoon: 'begeleider-smc-hengelo', teamId: 'smc-hengelo', helft: 0 },
      { persoon: 'regievoerder-smc-hengelo', teamId: 'smc-hengelo', helft: 1 },
      { persoon: 'begeleider-smc-alkmaar', teamId: 'smc-alkmaar', helft: 0 },
      { persoon: 'begeleider-smc-alkmaar', teamId: 'smc-alkmaar', helft: 1 },
    ].map(async ({ persoon, teamId, helft }) => {
      const wie = await meldAan(app.url, persoon)
      const { id } = await beginWeging(wie, teamId)
      const vragen = vragenVanKader(kader121).map((vraag) => vraag.id)
      const deel = vragen.filter((_, plek) => plek % 2 === helft)
      return {
        cookie: wie.cookie,
        schrijver: new Schrijver(id, deel, new Toeval(`${zaad} ${teamId} ${helft}`)),
      }
    }),
  )
  const ieder = (werk: (schrijver: Schrijver, wie: ReturnType<typeof metCookie>) => Promise<void>) =>
    Promise.all(schrijvers.map(({ cookie, schrijver }) => werk(schrijver, metCookie(app.url, cookie))))

  for (let keer = 1; keer <= KEREN; keer += 1) {
    const bezig = ieder((schrijver, wie) => schrijver.schrijf(wie))
    await moment(toeval.geheel(20, 600))
    const metDatabase = keer % 2 === 0
    await Promise.all([app.end('SIGKILL'), metDatabase && killDatabase(dataDir)])
    await bezig
    app = await startApp({ DATA_DIR: dataDir })
    await ieder((schrijver, wie) => schrijver.controleer(wie, `na keer ${keer}, ZAAD=${zaad}`))
  }

  const aantal = schrijvers.reduce((som, { schrijver }) => som + schrijver.aantal, 0)
  console.log(`ZAAD=${zaad}: ${aantal} bevestigde antwoorden overleefden ${KEREN} keer SIGKILL`)
  expect(aantal).toBeGreaterThan(KEREN * 10)
  expect(await app.end()).toBe(0)
  expect(
    await antwoordenZonderLogboek(
      dataDir,
      schrijvers.map(({ schrijver }) => schrijver.wegingId),
    ),
  ).toEqual([])
})

/** Kills the database too, as a power cut would. */
async function killDatabase(dataDir: string): Promise<void> {
  const file = await readPostmasterFile(join(dataDir, 'postgres'))
  if (file && isAlive(file.pid)) process.kill(file.pid, 'SIGKILL')
}

async function ruimOp(app: StartedApp, dataDir: string): Promise<void> {
  await app.end()
  await killDatabase(dataDir)
}

/** Each version of an answer has its row in the logbook, for the two are written together. */
async function antwoordenZonderLogboek(dataDir: string, wegingIds: string[]): Promise<unknown[]> {
  const server = await startEmbeddedServer({ dataDir, log: () => {} })
  try {
    return await withClient(server.url, async (client) => {
      const { rows } = await client.query(
        `select a.vraag_id, a.versie, count(l.id)::int as regels
           from antwoorden a left join logboek l using (weging_id, vraag_id)
          where a.weging_id = any($1) group by a.weging_id, a.vraag_id, a.versie having count(l.id) <> a.versie`,
        [wegingIds],
      )
      return rows
    })
  } finally {
    await server.stop()
  }
}
