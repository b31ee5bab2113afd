/**
 * Says what is being done, and on a terminal how long it has taken so far.
 *
 * @template T
 * @param {string} sentence without a full stop
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(sentence, work) {
  const begin = Date.now()
  const seconds = () => Math.round((Date.now() - begin) / 1000)
  if (!process.stdout.isTTY) {
    console.log(`${sentence}…`)
    return work()
  }
  const show = () => process.stdout.write(`\r${sentence}… ${seconds()} s`)
  show()
  const timer = setInterval(show, 1000)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    process.stdout.write(`\r${sentence}… ${seconds()} s\n`)
  }
}
