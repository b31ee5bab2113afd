import type { ReactNode } from 'react'
import { classNames } from './classNames'

/** The `aria-describedby` of a field: its hint and its error, as far as they are there. */
export function beschrijvingVan(
  id: string,
  { uitleg, fout }: { uitleg?: ReactNode; fout?: string | undefined },
): string | undefined {
  return classNames(uitleg ? `${id}-uitleg` : null, fout ? `${id}-fout` : null) || undefined
}
