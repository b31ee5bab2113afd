// A stand-in for the app in a process of its own: starts the embedded server and says how that went, a line each.
// Arguments: the module with startEmbeddedServer (TypeScript, or a bundle), and the data folder.
import { runnerImport } from 'vite'

const [path = '', dataDir = ''] = process.argv.slice(2)
const { startEmbeddedServer } = path.endsWith('.ts')
  ? (await runnerImport(path, { configFile: false, logLevel: 'error' })).module
  : await import(path)

try {
  /** @param {string} line */
  const log = (line) => console.log(`log ${line}`)
  const server = await startEmbeddedServer({ dataDir, log, fsync: false })
  process.once('SIGINT', () => server.stop().then(() => process.exit(0)))
  console.log(`url ${server.url}`)
} catch (error) {
  console.log(`fout ${error}`)
  process.exit(1)
}
