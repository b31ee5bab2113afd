import { type SQL, sql } from 'drizzle-orm'
import type { Kaders } from '~/domein/kader/kaders'
import { vragenVanKader } from '~/domein/kader/vragen'

/**
 * The questions of every kader as a table for a query: `kader_versie, vraag_id, is_stelling, alleen_pw, tekst`. The database
 * holds no kader, and must know which answers count (W1) and which are to questions in the same words.
 */
export function vragentabel(kaders: Kaders): SQL {
  const rijen = [...kaders.values()].flatMap((kader) =>
    vragenVanKader(kader).map((vraag) => ({
      kader_versie: kader.versie,
      vraag_id: vraag.id,
      is_stelling: vraag.soort === 'stelling',
      alleen_pw: vraag.soort === 'stelling' && vraag.stelling.alleenVoor === 'participatiewet',
      tekst: vraag.tekst,
    })),
  )
  return sql`select * from jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb)
    as v(kader_versie text, vraag_id text, is_stelling boolean, alleen_pw boolean, tekst text)`
}
