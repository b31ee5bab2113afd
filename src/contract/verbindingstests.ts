import * as z from 'zod/mini'
import { adressen } from './adressen'
import { endpoint, momentSchema } from './Endpoint'

/** Whether a phone and its network can carry a groepssessie. Nothing of it is kept. */

export const leesVerbindingstest = endpoint({
  ...adressen.leesVerbindingstest,
  samenvatting: 'Antwoordt met de tijd van de server: komt een gewone vraag heen en weer?',
  openbaar: true,
  status: 200,
  antwoord: z.object({ nu: momentSchema }),
})

export const bewaarVerbindingstest = endpoint({
  ...adressen.bewaarVerbindingstest,
  samenvatting: 'Antwoordt met wat het kreeg: kan deze telefoon iets versturen?',
  openbaar: true,
  body: z.strictObject({ proef: z.string().check(z.maxLength(100)) }),
  status: 201,
  antwoord: z.object({ proef: z.string() }),
})

/** Events: `hartslag` at once and then each second, for a minute at the most. */
export const volgVerbindingstest = endpoint({
  ...adressen.volgVerbindingstest,
  samenvatting: 'Stuurt elke seconde een teken van leven: komen berichten vanzelf binnen?',
  openbaar: true,
  status: 200,
  stroom: true,
})
