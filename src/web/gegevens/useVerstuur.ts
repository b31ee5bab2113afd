import type { UseMutationResult } from '@tanstack/react-query'
import { useState } from 'react'
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import { meldBijVelden } from './veldfouten'

/**
 * Sends a form by a mutation, and puts what the server refuses at the fields that it is about.
 *
 * @param velden the fields of the form, as the body of the call names them
 * @returns `verstuur`, to send a body and say what to do once it was taken; `fout`, what is left to say above the button
 */
export function useVerstuur<V extends FieldValues, Body, Antwoord>(
  form: UseFormReturn<V>,
  velden: readonly FieldPath<V>[],
  mutatie: UseMutationResult<Antwoord, Error, Body>,
) {
  const [fout, setFout] = useState<string | null>(null)
  const verstuur = (body: Body, onSuccess?: (antwoord: Antwoord) => void) => {
    setFout(null)
    mutatie.mutate(body, {
      onSuccess: (antwoord) => onSuccess?.(antwoord),
      onError: (error) => setFout(meldBijVelden(form, velden, error)),
    })
  }
  return { fout, verstuur }
}
