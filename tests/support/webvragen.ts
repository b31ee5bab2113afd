import { screen, waitFor, within } from '@testing-library/react'
import { expect } from 'vitest'
import type { Testapp } from './testapp'
import { leesWeging } from './testweging'

/** What a person finds on a page with questions. A question is found by its number, or for an eindweging its text. */

const naam = (nummer: string) => nummer.replaceAll('.', '\\.')

/** The group of radios of a question. */
export async function vraag(nummer: string): Promise<HTMLElement> {
  return screen.findByRole('group', { name: new RegExp(`^${naam(nummer)}( |$)`) })
}

/** One of its radios: 1 to 5, or "Geen beeld". */
export async function rondje(nummer: string, optie: string): Promise<HTMLInputElement> {
  return within(await vraag(nummer)).getByRole<HTMLInputElement>('radio', {
    name: new RegExp(`^${optie}( |$)`),
  })
}

/** Which one is chosen now: "4", "geen-beeld", or null. */
export async function gekozen(nummer: string): Promise<string | null> {
  const rondjes = within(await vraag(nummer)).getAllByRole<HTMLInputElement>('radio')
  return rondjes.find(({ checked }) => checked)?.value ?? null
}

/** A button or field that belongs to a question: "Wis antwoord", "Toelichting toevoegen". */
export const bij = (wat: string, nummer: string) =>
  // In a browser a space stands between the two; jsdom has no layout to know that by.
  new RegExp(`^${wat} ?(bij|op) ${naam(nummer)}$`)

/** Waits until the server has exactly these answers (or their toelichtingen, where one is asked for by `id!`). */
export async function staatOpServer(
  app: Testapp,
  wegingId: string,
  verwacht: Readonly<Record<string, unknown>>,
): Promise<void> {
  await waitFor(async () => {
    const { antwoorden } = await leesWeging(app, 'anna', wegingId)
    expect(
      Object.fromEntries(
        antwoorden.flatMap(({ vraagId, waarde, toelichting }) => [
          [vraagId, waarde],
          ...(toelichting ? [[`${vraagId} toelichting`, toelichting]] : []),
        ]),
      ),
    ).toEqual(verwacht)
  })
}

export const allesOpgeslagen = () => screen.findByText('Alle antwoorden opgeslagen')
