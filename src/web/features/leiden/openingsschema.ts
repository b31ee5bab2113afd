import * as z from 'zod/mini'
import { wijzeSchema } from '~/contract/sessie'
import { minutenveldSchema, sectieveldenSchema } from './sectievelden'

/** The form that opens a session: what is typed in it, and what is sent. */
export const openingsschema = z
  .object({
    wijze: wijzeSchema,
    minuten: minutenveldSchema,
    secties: sectieveldenSchema,
    perFunctie: z.boolean(),
    datum: z.string(),
    tijd: z.string(),
    vervanger: z.string(),
  })
  .check((context) => {
    const { wijze, datum, tijd } = context.value
    if (wijze !== 'vooraf' || (!datum && !tijd)) return
    const meld = (veld: 'datum' | 'tijd', message: string) =>
      context.issues.push({ code: 'custom', message, path: [veld], input: context.value })
    if (!datum) meld('datum', 'Vul ook een datum in, of laat beide leeg.')
    else if (!tijd) meld('tijd', 'Vul ook een tijd in, of laat beide leeg.')
    else if (moment(datum, tijd) <= new Date()) meld('datum', 'Kies een moment dat nog komt.')
  })

export type Openingsvelden = z.input<typeof openingsschema>

/** What the contract takes, of what the form gives. */
export function naarOpening({ datum, tijd, vervanger, ...opening }: z.output<typeof openingsschema>) {
  const tot = opening.wijze === 'vooraf' && datum ? moment(datum, tijd).toISOString() : null
  return { ...opening, voorafTot: tot, vervanger: vervanger || null }
}

/** In the time zone of whoever fills it in. */
const moment = (datum: string, tijd: string) => new Date(`${datum}T${tijd}`)
