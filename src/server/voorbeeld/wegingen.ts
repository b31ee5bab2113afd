import type { Kader } from '~/domein/kader/Kader'
import { antwoordenVan } from './antwoorden'
import { type Kwartaal, kwartaalVan } from './kwartaal'
import { alIngediend, eenPuntTekort, inConcept } from './lopendeRonde'
import { type Momenten, momentenIn, momentenVoor } from './momenten'
import { begeleiderVan } from './personen'
import { Toeval } from './Toeval'
import { profielVan, type Teamprofiel } from './teamprofiel'
import type { Voorbeeldantwoord, Voorbeeldteam, Voorbeeldweging } from './Voorbeeldorganisatie'

/** Every weging of these teams: those of the three quarters before today, and where they stand in this one. */
export function maakWegingen(
  teams: readonly Voorbeeldteam[],
  kader: Kader,
  vandaag: string,
): Voorbeeldweging[] {
  return teams.flatMap((team) => {
    const profiel = profielVan(team)
    return [
      ...profiel.gewogen.map((geleden) => eerdereWeging(kader, profiel, geleden, vandaag)),
      ...lopendeWeging(kader, profiel, vandaag),
    ]
  })
}

function eerdereWeging(
  kader: Kader,
  profiel: Teamprofiel,
  geleden: number,
  vandaag: string,
): Voorbeeldweging {
  const kwartaal = kwartaalVan(vandaag, geleden)
  const toeval = new Toeval(`weging ${profiel.teamId} ${geleden}`)
  const momenten = momentenIn(kwartaal, toeval)
  return {
    ...beginVan(kader, profiel, kwartaal, momenten, toeval),
    status: 'ingediend',
    ingediendOp: momenten.ingediendOp,
    antwoorden: gegevenOp(antwoordenVan(kader, profiel, geleden), momenten),
  }
}

function lopendeWeging(kader: Kader, profiel: Teamprofiel, vandaag: string): Voorbeeldweging[] {
  const ingediend = alIngediend.includes(profiel.teamId)
  const aandeel = ingediend ? 1 : (inConcept[profiel.teamId] ?? 0)
  if (aandeel === 0) return []
  const kwartaal = kwartaalVan(vandaag)
  const toeval = new Toeval(`weging ${profiel.teamId} 0`)
  const momenten = momentenVoor(vandaag, kwartaal, toeval)
  const { teamId, stellingId, score, toelichting } = eenPuntTekort
  const vastgelegd = profiel.teamId === teamId ? [{ vraagId: stellingId, waarde: score, toelichting }] : []
  const alle = antwoordenVan(kader, profiel, 0, vastgelegd)
  // A team on its way leaves one open here and there, to come back to.
  const tot = Math.round(alle.length * aandeel)
  const gegeven = aandeel === 1 ? alle : alle.slice(0, tot).filter((_, i) => i === 0 || !toeval.kans(0.05))
  return [
    {
      ...beginVan(kader, profiel, kwartaal, momenten, toeval),
      status: ingediend ? 'ingediend' : 'concept',
      ingediendOp: ingediend ? momenten.ingediendOp : null,
      antwoorden: gegevenOp(gegeven, momenten),
    },
  ]
}

function beginVan(
  kader: Kader,
  profiel: Teamprofiel,
  kwartaal: Kwartaal,
  momenten: Momenten,
  toeval: Toeval,
) {
  return {
    id: toeval.uuid(),
    teamId: profiel.teamId,
    rondeId: kwartaal.id,
    kaderVersie: kader.versie,
    kenmerken: profiel.kenmerken,
    gestartOp: momenten.gestartOp,
    persoonId: begeleiderVan(profiel.teamId),
  }
}

function gegevenOp(antwoorden: readonly Omit<Voorbeeldantwoord, 'gewijzigdOp'>[], { antwoordOp }: Momenten) {
  return antwoorden.map((antwoord, i) => ({ ...antwoord, gewijzigdOp: antwoordOp(i) }))
}
