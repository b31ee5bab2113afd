import { ApiFout, GeenVerbinding } from '../../api/roepAan'

/** What to say about an error: the server's own words, or that there is no connection; never a text for programmers. */
export function foutzin(fout: unknown): string {
  return fout instanceof ApiFout || fout instanceof GeenVerbinding
    ? fout.message
    : 'Er ging iets mis. Probeer het opnieuw.'
}
