import { StartError } from '../StartError'

/**
 * The sentence for a first connection that failed. It names the server and the database, never the password.
 *
 * @param error what `pg` threw: a system error (`ECONNREFUSED`) or a PostgreSQL error (`28P01`), told by its `code`
 */
export function explainConnectionError(url: string, error: unknown): StartError {
  const { host, database } = place(url)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = error instanceof Error && error.message ? error.message : code
  const sentence =
    code === '28P01' || code === '28000'
      ? `De database op ${host} weigert de gebruiker of het wachtwoord uit DATABASE_URL.`
      : code === '3D000'
        ? `De database "${database}" bestaat niet op ${host}. Maak hem aan of pas DATABASE_URL aan.`
        : `De database op ${host} is niet bereikbaar (${reason}). Controleer DATABASE_URL en of de server draait.`
  return new StartError(sentence, { cause: error })
}

function place(url: string): { host: string; database: string } {
  try {
    const { host, pathname } = new URL(url)
    return { host: host || 'deze machine', database: decodeURIComponent(pathname.slice(1)) }
  } catch {
    return { host: 'het opgegeven adres', database: '' }
  }
}
