import type { Kader } from '~/domein/kader/Kader'
import { berekenUitkomst } from '../weging/uitkomst'
import { antwoordenVan } from './antwoorden'
import { type Kwartaal, kwartaalVan } from './kwartaal'
import {
  alIngediend,
  alTeruggegeven,
  alVastgesteld,
  inConcept,
  type Teruggave,
  vastgelegd,
} from './lopendeRonde'
import { type Momenten, momentenIn, momentenVoor } from './momenten'
import { begeleiderVan, managerVan } from './personen'
import { Toeval } from './Toeval'
import { profielVan, type Teamprofiel } from './teamprofiel'
import type {
  Voorbeeldantwoord,
  Voorbeeldteam,
  Voorbeeldteruggave,
  Voorbeeldweging,
} from './Voorbeeldorganisatie'

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
  const antwoorden = antwoordenVan(kader, profiel, geleden)
  const hogerOmdat = staatDichtbij(kader, profiel, antwoorden) && toeval.kans(0.3) ? dichtbij : null
  return {
    ...beginVan(kader, profiel, kwartaal, momenten, toeval),
    status: 'vastgesteld',
    ingediendOp: momenten.ingediendOp,
    teruggegeven: null,
    vastgesteld: { op: momenten.beoordeeldOp, persoonId: managerVan(profiel), hogerOmdat },
    antwoorden: gegevenOp(antwoorden, momenten),
  }
}

const dichtbij = 'Het team staat er dichtbij; het laatste punt is in gang gezet.'

/** Some teams that are nearly there are settled at the next stadium: the source counts them so (rule 9). */
function staatDichtbij(kader: Kader, { kenmerken }: Teamprofiel, antwoorden: readonly Antwoord[]): boolean {
  const waarden = Object.fromEntries(antwoorden.map(({ vraagId, waarde }) => [vraagId, waarde]))
  return berekenUitkomst(kader, kenmerken, waarden).bijna
}

function lopendeWeging(kader: Kader, profiel: Teamprofiel, vandaag: string): Voorbeeldweging[] {
  const { teamId } = profiel
  const vaststelling = alVastgesteld[teamId]
  const teruggave = alTeruggegeven[teamId]
  const ingediend = alIngediend.includes(teamId)
  const volledig = Boolean(vaststelling || teruggave || ingediend)
  const aandeel = volledig ? 1 : (inConcept[teamId] ?? 0)
  if (aandeel === 0) return []
  const kwartaal = kwartaalVan(vandaag)
  const toeval = new Toeval(`weging ${teamId} 0`)
  const momenten = momentenVoor(vandaag, kwartaal, toeval)
  const alle = antwoordenVan(kader, profiel, 0, vastgelegd[teamId])
  // A team on its way leaves one open here and there, to come back to.
  const tot = Math.round(alle.length * aandeel)
  const gegeven = aandeel === 1 ? alle : alle.slice(0, tot).filter((_, i) => i === 0 || !toeval.kans(0.05))
  const beoordeeld = { op: momenten.beoordeeldOp, persoonId: managerVan(profiel) }
  return [
    {
      ...beginVan(kader, profiel, kwartaal, momenten, toeval),
      status: vaststelling ? 'vastgesteld' : ingediend ? 'ingediend' : 'concept',
      ingediendOp: volledig ? momenten.ingediendOp : null,
      teruggegeven: teruggave ? teruggaveOp(teruggave, beoordeeld, momenten) : null,
      vastgesteld: vaststelling ? { ...beoordeeld, ...vaststelling } : null,
      antwoorden: gegevenOp(gegeven, momenten),
    },
  ]
}

function teruggaveOp(
  { reden, opmerkingen }: Teruggave,
  beoordeeld: { op: string; persoonId: string },
  { reactieOp }: Momenten,
): Voorbeeldteruggave {
  return {
    ...beoordeeld,
    reden,
    opmerkingen: opmerkingen.map(({ vraagId, tekst, reactie }) => ({
      vraagId,
      tekst,
      op: beoordeeld.op,
      reactie: reactie === null ? null : { tekst: reactie, op: reactieOp },
    })),
  }
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

type Antwoord = Omit<Voorbeeldantwoord, 'gewijzigdOp'>

function gegevenOp(antwoorden: readonly Antwoord[], { antwoordOp }: Momenten): Voorbeeldantwoord[] {
  return antwoorden.map((antwoord, i) => ({ ...antwoord, gewijzigdOp: antwoordOp(i) }))
}
