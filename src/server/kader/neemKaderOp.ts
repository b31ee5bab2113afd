import { eq } from 'drizzle-orm'
import type { Importbestand } from '~/contract/imports'
import type { Kadermelding } from '~/contract/kaders'
import { leesKader } from '~/domein/kader/leesKader'
import { isZelfdeKader } from '~/domein/kader/leesKadertekst'
import { kaders as kadertabel } from '../database/schema'
import { Probleemfout } from '../http/Probleemfout'
import { noteer } from '../logboek/noteer'
import type { Omgeving } from '../Omgeving'
import type { BevoegdVoorKaders } from '../toegang/poort'
import { beoordeelKader } from './beoordeelKader'

/**
 * Takes a version of the instrument in, for good: all of it or nothing. The very same version again changes nothing.
 *
 * @returns the version, and whether it is new
 * @throws {Probleemfout} 400 with every fault; 409 when the version is there with another content
 */
export async function neemKaderOp(
  { database, kaders, nu }: Pick<Omgeving, 'database' | 'kaders' | 'nu'>,
  { persoon }: BevoegdVoorKaders<'beheren'>,
  bestand: Importbestand,
): Promise<{ versie: string; nieuw: boolean }> {
  const { kader, sha256, controle } = beoordeelKader(kaders, bestand)
  if (!kader) throw geweigerd(controle.meldingen, controle.versie)
  const { versie } = kader
  if (controle.stand === 'al-opgenomen') return { versie, nieuw: false }
  const gedaan = await database.transaction(async (transactie) => {
    const [rij] = await transactie
      .insert(kadertabel)
      .values({
        ...{ versie, inhoud: kader, sha256, bestandsnaam: bestand.naam },
        ...{ opgenomenOp: nu(), opgenomenDoor: persoon.id },
      })
      .onConflictDoNothing()
      .returning({ versie: kadertabel.versie })
    if (!rij) {
      // Somebody else was first, maybe at another instance that this one has not heard yet.
      const [eerder] = await transactie.select().from(kadertabel).where(eq(kadertabel.versie, versie))
      return eerder && isZelfdeKader(leesKader(eerder.inhoud), kader) ? 'was-er-al' : 'was-er-anders'
    }
    await noteer(transactie, {
      persoonId: persoon.id,
      handeling: 'kader-opgenomen',
      naar: { versie, bestand: bestand.naam, sha256 },
    })
    return 'opgenomen'
  })
  // Here it must be known before the answer is: the next request may be about it.
  await kaders.ververs()
  if (gedaan === 'was-er-anders') throw bestaatAnders(versie)
  if (gedaan === 'opgenomen') kaders.meld()
  return { versie, nieuw: gedaan === 'opgenomen' }
}

function bestaatAnders(versie: string): Probleemfout {
  return new Probleemfout(
    409,
    `Versie ${versie} is er al, met een andere inhoud. Er is niets opgenomen. Verhoog het versienummer in het bestand.`,
  )
}

function geweigerd(meldingen: readonly Kadermelding[], versie: string | null): Probleemfout {
  if (versie !== null) return bestaatAnders(versie)
  return new Probleemfout(400, 'Er staan fouten in dit bestand. Er is niets opgenomen.', {
    invalidParams: meldingen.map(({ plek, wat }) => ({
      name: 'body.inhoud',
      code: 'kaderfout',
      reason: `${plek}: ${wat}`,
    })),
  })
}
