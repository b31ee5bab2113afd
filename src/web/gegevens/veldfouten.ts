import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import { ApiFout } from '../api/roepAan'

/**
 * Puts what the server refuses at the fields that it is about.
 *
 * @param velden the fields of the form, as the body of the call names them
 * @returns what is left to say above the form; null when every fault stands at its field
 */
export function meldBijVelden<V extends FieldValues>(
  form: UseFormReturn<V>,
  velden: readonly FieldPath<V>[],
  fout: Error,
): string | null {
  if (!(fout instanceof ApiFout)) return fout.message
  const fouten = fout.probleem.invalidParams ?? []
  const bekend = fouten.flatMap(({ name, reason }) => {
    const veld = velden.find((kandidaat) => name === `body.${kandidaat}`)
    return veld ? [{ veld, reason }] : []
  })
  for (const [i, { veld, reason }] of bekend.entries()) {
    form.setError(veld, { message: reason }, { shouldFocus: i === 0 })
  }
  return fouten.length > 0 && bekend.length === fouten.length ? null : fout.message
}
