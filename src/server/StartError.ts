/**
 * A fault that the person who starts the app can mend. The message is one clear Dutch sentence (or two) that says what
 * to do; `main.ts` prints it without a stack and ends with exit code 1.
 */
export class StartError extends Error {
  override readonly name = 'StartError'
}
