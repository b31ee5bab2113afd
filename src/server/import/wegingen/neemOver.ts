import { and, eq } from 'drizzle-orm'
import type { Bestandcontrole, Importbestand, Importresultaat } from '~/contract/imports'
import type { Query } from '../../database/Database'
import { rondes, rondeteams, wegingen } from '../../database/schema'
import { noteer } from '../../logboek/noteer'
import type { Omgeving } from '../../Omgeving'
import type { BevoegdVoorLand } from '../../toegang/poort'
import { leesImportronde } from './Importronde'
import { type Gelezen, leesBestanden } from './leesBestanden'
import { leesDoel } from './leesDoel'
import { maakPlan } from './maakPlan'
import { schrijfAntwoorden } from './schrijfAntwoorden'

type Werk = Pick<Omgeving, 'database' | 'kaders' | 'omroep' | 'nu'>

/**
 * Takes checked files over, each in a transaction of its own: a weging gets all of its file or nothing. What would be done
 * is worked out anew while the weging is held; when that is not what was seen, nothing is. What stands there already is not
 * written again, so that importing twice changes nothing.
 */
export async function neemOver(
  werk: Werk,
  bevoegd: BevoegdVoorLand<'beheren'>,
  rondeId: string,
  bestanden: readonly (Importbestand & { gezien: string })[],
): Promise<Importresultaat[]> {
  const resultaten: Importresultaat[] = []
  for (const [i, gelezen] of (await leesBestanden(bestanden)).entries()) {
    const resultaat = await neemBestandOver(werk, bevoegd, rondeId, gelezen, bestanden[i]?.gezien ?? '')
    if (resultaat.resultaat === 'overgenomen' && resultaat.wegingId) werk.omroep.meld(resultaat.wegingId)
    resultaten.push(resultaat)
  }
  return resultaten
}

async function neemBestandOver(
  { database, kaders, nu }: Werk,
  bevoegd: BevoegdVoorLand<'beheren'>,
  rondeId: string,
  gelezen: Gelezen,
  gezien: string,
): Promise<Importresultaat> {
  return database.transaction(async (transactie) => {
    const teamId = gelezen.ingevuld?.kop.teamId.toLowerCase() ?? ''
    await houdVast(transactie, rondeId, teamId)
    const ronde = await leesImportronde(transactie, kaders, rondeId, nu())
    const doel = ronde.teams.has(teamId) ? await leesDoel(transactie, bevoegd, rondeId, teamId, true) : null
    const plan = maakPlan(gelezen, ronde, kaders, doel)
    const kop = { naam: plan.naam, team: plan.team && { id: plan.team.id, naam: plan.team.naam } }
    const niet = (resultaat: Importresultaat['resultaat'], reden: string | null): Importresultaat => ({
      ...{ ...kop, resultaat, reden },
      ...{ wegingId: doel?.weging.id ?? null, antwoorden: 0 },
    })
    if (plan.stand === 'fout') return niet('fout', 'Er staan fouten in dit bestand.')
    if (plan.stand === 'overgeslagen') return niet('overgeslagen', plan.reden)
    if (plan.stand === 'ongewijzigd') return niet('ongewijzigd', 'Alles stond er al.')
    const gewijzigd = () =>
      niet('intussen-gewijzigd', 'De weging is intussen gewijzigd. Controleer dit bestand opnieuw.')
    if (plan.gezien !== gezien) return gewijzigd()
    const wegingId =
      doel?.weging.id ?? (await begin(transactie, bevoegd, rondeId, plan, ronde.kader.versie, nu()))
    if (wegingId === null) return gewijzigd()
    await schrijfAntwoorden(transactie, {
      ...{ wegingId, persoonId: bevoegd.persoon.id, wijzigingen: plan.wijzigingen },
      ...{ bestand: gelezen.naam, nu: nu() },
    })
    return { ...kop, resultaat: 'overgenomen', wegingId, antwoorden: plan.wijzigingen.length, reden: null }
  })
}

/** Nobody closes the ronde, or takes the team out of it, while a file is taken over. */
async function houdVast(transactie: Query, rondeId: string, teamId: string): Promise<void> {
  await transactie.select({ id: rondes.id }).from(rondes).where(eq(rondes.id, rondeId)).for('share')
  await transactie
    .select({ id: rondeteams.teamId })
    .from(rondeteams)
    .where(and(eq(rondeteams.rondeId, rondeId), eq(rondeteams.teamId, teamId)))
    .for('share')
}

/** Starts the weging that a file is the first of; null when somebody else did so this very moment. */
async function begin(
  transactie: Query,
  { persoon }: BevoegdVoorLand<'beheren'>,
  rondeId: string,
  { team, kenmerken, naam }: Bestandcontrole,
  kaderVersie: string,
  nu: Date,
): Promise<string | null> {
  if (!team || !kenmerken) throw new Error('Een nieuwe weging heeft een team en kenmerken')
  const [begonnen] = await transactie
    .insert(wegingen)
    .values({ teamId: team.id, rondeId, kaderVersie, ...kenmerken, gestartOp: nu, gestartDoor: persoon.id })
    .onConflictDoNothing()
    .returning({ id: wegingen.id })
  if (!begonnen) return null
  await noteer(transactie, {
    persoonId: persoon.id,
    handeling: 'weging-gestart',
    wegingId: begonnen.id,
    naar: { ...kenmerken, bestand: naam },
  })
  return begonnen.id
}
