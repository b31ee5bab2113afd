import { runServer } from './runServer'
import { StartError } from './StartError'

try {
  await runServer(process.env)
} catch (error) {
  // A fault that the person who starts the app can mend is one sentence; anything else is ours, with its stack.
  console.error(error instanceof StartError ? error.message : error)
  process.exit(1)
}
