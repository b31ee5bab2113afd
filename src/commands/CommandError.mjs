/** A command cannot go on; the message is what the person who gave it should read, the output of a program included. */
export class CommandError extends Error {}

/**
 * Runs a command; a CommandError ends the process with its message and exit code 1.
 *
 * @template T
 * @param {() => Promise<T>} command
 * @returns {Promise<T>}
 */
export async function runCommand(command) {
  try {
    return await command()
  } catch (error) {
    if (!(error instanceof CommandError)) {
      throw error
    }
    console.error(error.message)
    process.exit(1)
  }
}
