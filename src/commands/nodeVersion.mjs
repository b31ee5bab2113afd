const OLDEST = [20, 19]

/**
 * Ends the process with a sentence when Node is too old. Imported first and on its own: what comes after may use what
 * an old Node does not have.
 */
export function checkNodeVersion() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    console.error(
      `Deze app heeft Node ${OLDEST.join('.')} of nieuwer nodig; hier staat Node ${process.versions.node}. Installeer een nieuwere versie van https://nodejs.org.`,
    )
    process.exit(1)
  }
}
