import { Zipfout } from '../export/xlsx/leesZip'

/** What is wrong and what to do about it, for a file that is no workbook. */
export interface Weigering {
  wat: string
  doe: string
}

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const bewaarAls = 'Open het in Excel of LibreOffice en bewaar het als Excel-werkmap (.xlsx).'

/** Says kindly what a file is that does not begin as a zip; null for one that does. */
export function weigerZonderZip(bytes: Buffer): Weigering | null {
  if (bytes.length === 0) return { wat: 'Dit bestand is leeg.', doe: 'Kies het bestand opnieuw.' }
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return null
  if (bytes.subarray(0, 4).equals(OLE)) {
    return {
      wat: 'Dit is een oud Excel-bestand (.xls), of een bestand met een wachtwoord.',
      doe: 'Bewaar het als Excel-werkmap (.xlsx), zonder wachtwoord.',
    }
  }
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') {
    return {
      wat: 'Dit is een pdf. Daar kan de app geen scores uit lezen.',
      doe: 'Kies het ingevulde sjabloon (.xlsx).',
    }
  }
  if (!bytes.subarray(0, 4096).includes(0)) {
    return { wat: 'Dit is een tekstbestand en geen Excel-werkmap.', doe: bewaarAls }
  }
  return { wat: 'Dit is geen Excel-werkmap.', doe: 'Kies het ingevulde sjabloon (.xlsx).' }
}

/** The same for a zip that holds no workbook. @param begin the first bytes, in which an OpenDocument says what it is */
export function weigerZip(bytes: Buffer): Weigering {
  const begin = bytes.subarray(0, 200).toString('latin1')
  if (begin.includes('opendocument.spreadsheet')) {
    return { wat: 'Dit is een OpenDocument-rekenblad (.ods).', doe: bewaarAls }
  }
  if (bytes.includes('xl/workbook.bin'))
    return { wat: 'Dit is een binaire Excel-werkmap (.xlsb).', doe: bewaarAls }
  if (bytes.includes('word/document.xml')) {
    return { wat: 'Dit is een Word-document.', doe: 'Kies het ingevulde sjabloon (.xlsx).' }
  }
  return { wat: 'Dit is geen Excel-werkmap.', doe: 'Kies het ingevulde sjabloon (.xlsx).' }
}

/** Why a workbook could not be read after all. */
export function weigerLezen(fout: unknown): Weigering {
  if (fout instanceof Zipfout && fout.reden === 'groot') {
    return {
      wat: 'Dit bestand wordt uitgepakt veel groter dan een ingevuld sjabloon. Het is daarom niet geopend.',
      doe: 'Haal een nieuw sjabloon op en plak de antwoorden daarin.',
    }
  }
  if (fout instanceof Zipfout && fout.reden === 'versleuteld') {
    return { wat: 'Dit bestand heeft een wachtwoord.', doe: 'Bewaar het zonder wachtwoord.' }
  }
  return {
    wat: 'Dit bestand is beschadigd: het kan niet worden gelezen.',
    doe: 'Open het in Excel of LibreOffice, bewaar het opnieuw en kies het nog eens.',
  }
}
