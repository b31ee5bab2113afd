import { createHash } from 'node:crypto'
import type { Bestandcontrole, Importwijziging } from '~/contract/imports'
import type { Kader } from '~/domein/kader/Kader'
import type { Kaders } from '~/domein/kader/kaders'
import { vragenVanKader } from '~/domein/kader/vragen'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import { wordtGevraagd } from '~/domein/weging/volledigheid'
import { kaderVan } from '../../kader/kaderVan'
import { Meldingen } from '../Meldingen'
import type { Importronde, Importteam } from './Importronde'
import type { Gelezen } from './leesBestanden'
import type { Doel } from './leesDoel'
import { toetsKenmerken } from './toetsKenmerken'
import { toetsKader, toetsKop } from './toetsKop'
import { type Gegeven, toetsRegels } from './toetsRegels'

const nietMeer = {
  ingediend:
    'De weging is al ingediend. Geef haar eerst terug; dan kan het team of een import haar wijzigen.',
  vastgesteld: 'De weging is vastgesteld en verandert niet meer. Verbeteren kan met een correctie.',
}

/**
 * Says what taking a file over would do, held against how the weging stands now. The check and the import both call it:
 * what was shown is what is done, or nothing.
 */
export function maakPlan(
  gelezen: Gelezen,
  ronde: Importronde,
  kaders: Kaders,
  doel: Doel | null,
): Bestandcontrole {
  const { naam, ingevuld } = gelezen
  const meldingen = new Meldingen()
  meldingen.lijst.push(...gelezen.meldingen)
  const team = ingevuld && toetsKop(ingevuld, ronde, meldingen)
  const basis = { naam, team: team && { id: team.id, naam: team.naam, district: team.district } }
  if (team && doel && doel.weging.status !== 'concept') {
    const reden = nietMeer[doel.weging.status]
    return afgerond({ ...basis, ...niets, stand: 'overgeslagen', reden, meldingen: [] }, doel)
  }
  if (gelezen.dubbel) {
    meldingen.fout(`Ook ${gelezen.dubbel} is van dit team.`, 'Kies voor elk team één bestand.')
  }
  if (team && !doel) toetsBegin(ronde, team, meldingen)
  const kader = doel ? kaderVan(kaders, doel.weging.kaderVersie) : ronde.kader
  if (ingevuld) toetsKader(ingevuld, kader, meldingen)
  const kenmerken = ingevuld && toetsKenmerken(ingevuld, doel?.weging ?? null, meldingen)
  const gegeven = ingevuld && toetsRegels(ingevuld.regels, kader, kenmerken, meldingen)
  if (meldingen.heeftFouten || !gegeven || !kenmerken) {
    return afgerond({ ...basis, ...niets, stand: 'fout', reden: null, meldingen: meldingen.lijst }, doel)
  }
  const { wijzigingen, gelijk } = vergelijk(kader, gegeven, doel)
  const stand =
    wijzigingen.length === 0 && (doel || gegeven.size === 0) ? 'ongewijzigd' : doel ? 'gewijzigd' : 'nieuw'
  const open = telOpen(kader, kenmerken, wijzigingen, doel)
  const eigen = doel ? null : kenmerken
  return afgerond(
    { ...basis, stand, reden: null, meldingen: meldingen.lijst, wijzigingen, gelijk, open, kenmerken: eigen },
    doel,
  )
}

const niets = { wijzigingen: [], gelijk: 0, open: 0, kenmerken: null }

/** Nobody begins in a ronde that has not opened or was closed; late work is taken until then. */
function toetsBegin({ fase, id }: Importronde, { naam }: Importteam, meldingen: Meldingen): void {
  if (fase === 'gepland') {
    meldingen.fout(`Ronde ${id} is nog niet geopend.`, 'Importeer vanaf haar eerste dag.')
  } else if (fase === 'gesloten') {
    meldingen.fout(
      `Ronde ${id} is gesloten, en ${naam} is er niet aan begonnen.`,
      'Open de ronde opnieuw als deze weging nog mee moet doen.',
    )
  }
}

/** A field that was left empty stays as it is. */
function vergelijk(
  kader: Kader,
  gegeven: ReadonlyMap<string, Gegeven>,
  doel: Doel | null,
): { wijzigingen: Importwijziging[]; gelijk: number } {
  const wijzigingen: Importwijziging[] = []
  let gelijk = 0
  for (const { id } of vragenVanKader(kader)) {
    const antwoord = gegeven.get(id)
    if (!antwoord) continue
    const oud = doel?.antwoorden.get(id)
    const van = oud ? { waarde: oud.waarde, toelichting: oud.toelichting } : null
    const naar = {
      waarde: antwoord.waarde ?? van?.waarde ?? null,
      toelichting: antwoord.toelichting ?? van?.toelichting ?? '',
    }
    if (van && van.waarde === naar.waarde && van.toelichting === naar.toelichting) gelijk += 1
    else wijzigingen.push({ vraagId: id, van, naar })
  }
  return { wijzigingen, gelijk }
}

function telOpen(
  kader: Kader,
  kenmerken: Kenmerken,
  wijzigingen: readonly Importwijziging[],
  doel: Doel | null,
): number {
  const nieuw = new Map(wijzigingen.map(({ vraagId, naar }) => [vraagId, naar.waarde]))
  return vragenVanKader(kader).filter(
    (vraag) =>
      wordtGevraagd(vraag, kenmerken) &&
      (nieuw.get(vraag.id) ?? doel?.antwoorden.get(vraag.id)?.waarde ?? null) === null,
  ).length
}

/** `gezien` stands for everything that would be written, and to what. */
function afgerond(controle: Omit<Bestandcontrole, 'gezien'>, doel: Doel | null): Bestandcontrole {
  const { stand, team, wijzigingen, kenmerken } = controle
  const inhoud = JSON.stringify([stand, team?.id, doel?.weging.id, kenmerken, wijzigingen])
  return { ...controle, gezien: createHash('sha256').update(inhoud).digest('base64url') }
}
