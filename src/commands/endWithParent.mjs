/**
 * Ends this process in order when npm was told to stop. npm passes SIGTERM on to the shell between it and us; that shell
 * ends and tells us nothing, and the app would run on without anyone knowing.
 */
export function endWithParent() {
  if (!process.env.npm_lifecycle_event) {
    return
  }
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid !== parent) {
      clearInterval(timer)
      process.kill(process.pid, 'SIGTERM')
    }
  }, 200)
  timer.unref()
}
