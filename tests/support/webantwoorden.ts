import type { Antwoord } from '~/contract/antwoorden'
import { metWijziging } from '~/web/gegevens/antwoorden/stand'
import type { Wachtend } from '~/web/gegevens/antwoorden/Uitbak'
import { inOpenRonde, type PersoonId, testpersonen } from './testorganisatie'

type Deel = Partial<Omit<Antwoord, 'gewijzigdDoor'>> & { door?: PersoonId }

/** An answer as the server has it: version 1, by Bram, without a toelichting. */
export function bewaard(vraagId: string, { door = 'bram', ...deel }: Deel = {}): Antwoord {
  return {
    vraagId,
    waarde: null,
    toelichting: '',
    versie: 1,
    volgnummer: 1,
    gewijzigdDoor: { id: door, naam: testpersonen[door] },
    gewijzigdOp: inOpenRonde.toISOString(),
    ...deel,
  }
}

/** A change that waits, of a question that nobody answered before. */
export function wachtend(vraagId: string, nummer: number, deel: Partial<Wachtend> = {}): Wachtend {
  return {
    vraagId,
    wijziging: { waarde: 3 },
    basis: { waarde: null, toelichting: '' },
    versie: 0,
    nummer,
    ...deel,
  }
}

/** What the server makes of a change when nobody else changed that answer. */
export function naVerzending({ vraagId, wijziging, basis, versie, nummer }: Wachtend): Antwoord {
  const stand = metWijziging(basis, wijziging)
  return bewaard(vraagId, { door: 'anna', ...stand, versie: versie + 1, volgnummer: nummer })
}
