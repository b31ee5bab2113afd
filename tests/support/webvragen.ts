import { screen, waitFor, within } from '@testing-library/react'
import { eq } from 'drizzle-orm'
import { expect } from 'vitest'
import { antwoorden } from '~/server/database/schema'
import { naarWaarde } from '~/server/weging/antwoordrij'
import type { Testapp } from './testapp'

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

/** Waits until the database has exactly these answers, and as `8.1 toelichting` what was written with them. */
export async function staatOpServer(
  { omgeving: { database } }: Testapp,
  wegingId: string,
  verwacht: Readonly<Record<string, unknown>>,
): Promise<void> {
  await waitFor(
    async () => {
      const rijen = await database.query.select().from(antwoorden).where(eq(antwoorden.wegingId, wegingId))
      expect(
        Object.fromEntries(
          rijen.flatMap((rij) => [
            [rij.vraagId, naarWaarde(rij)],
            ...(rij.toelichting ? [[`${rij.vraagId} toelichting`, rij.toelichting]] : []),
          ]),
        ),
      ).toEqual(verwacht)
    },
    // What happens in the page says nothing about the database, so it is no reason to look again.
    { container: document.createElement('div') },
  )
}

export const allesOpgeslagen = () => screen.findByText('Alle antwoorden opgeslagen')
