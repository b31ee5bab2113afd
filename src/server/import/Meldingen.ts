import type { Importmelding } from '~/contract/imports'

/** Where something is in a file; nothing for the whole of it. */
export interface Plek {
  rij?: number
  kolom?: string
}

/** Collects what is wrong in one file, so that its maker can mend all of it in one go. */
export class Meldingen {
  readonly lijst: Importmelding[] = []

  fout(wat: string, doe: string, { rij = undefined, kolom = undefined }: Plek = {}): void {
    this.lijst.push({ ernst: 'fout', rij: rij ?? null, kolom: kolom ?? null, wat, doe })
  }

  letOp(wat: string, doe: string, { rij = undefined, kolom = undefined }: Plek = {}): void {
    this.lijst.push({ ernst: 'let-op', rij: rij ?? null, kolom: kolom ?? null, wat, doe })
  }

  get heeftFouten(): boolean {
    return this.lijst.some(({ ernst }) => ernst === 'fout')
  }
}
