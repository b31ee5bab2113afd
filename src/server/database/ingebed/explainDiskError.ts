import { StartError } from '../../StartError'

/** The sentence for a data folder that cannot be used, from the system's error (told by its `code`). */
export function explainDiskError(dataDir: string, error: unknown): StartError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return new StartError(`${sentence(dataDir, code, error)} (DATA_DIR)`, { cause: error })
}

function sentence(dataDir: string, code: string, error: unknown): string {
  switch (code) {
    case 'ENOTDIR':
    case 'EEXIST':
      return `${dataDir} is een bestand, of ligt onder een bestand. Kies een map voor de gegevens.`
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `De app mag niet schrijven in ${dataDir}. Geef het account dat de app start daar schrijfrechten, of kies een andere map voor de gegevens.`
    case 'ENOSPC':
    case 'EDQUOT':
      return `De schijf van ${dataDir} is vol. Maak ruimte vrij en start opnieuw.`
    default:
      return `De map ${dataDir} is niet te gebruiken: ${error instanceof Error ? error.message : error}. Kies een andere map voor de gegevens.`
  }
}
