import type { Kaders } from '~/domein/kader/kaders'
import type { Database } from '../database/Database'
import { ANTWOORDEN, keuzeVan, vragenVan } from './rijen'
import { antwoordparameters, type Selectie, wegingparameters } from './Selectie'

/** What was handed in was complete (W7), so that each vraag has a row; only of a concept the answers are looked up. */
const telAntwoordenSql = `with ${keuzeVan('w.status')}, ${vragenVan('null')}
  select coalesce(sum(case k.status
    when 'concept' then (select count(*) from ${ANTWOORDEN})
    else (select count(*) from vragen v where v.versie = k.kader_versie) end), 0)::int as totaal
  from keuze k`
const telWegingenSql = `with ${keuzeVan('null')} select count(*)::int as totaal from keuze`

/** How many rows this selection has, as they stand now. */
export async function telRijen(
  { prepared }: Database,
  kaders: Kaders,
  wat: 'antwoorden' | 'wegingen',
  selectie: Selectie,
): Promise<number> {
  const [rij] =
    wat === 'antwoorden'
      ? await prepared<Telling>(
          'tel_exportantwoorden',
          telAntwoordenSql,
          antwoordparameters(selectie, kaders),
        )
      : await prepared<Telling>('tel_exportwegingen', telWegingenSql, wegingparameters(selectie))
  return rij?.totaal ?? 0
}

interface Telling {
  totaal: number
}
