import * as z from 'zod/mini'
import { adressen } from './adressen'
import { endpoint, momentSchema, persoonVerwijzingSchema, wegingIdSchema } from './Endpoint'
import { tekstSchema } from './tekst'
import { stapSchema, wegingSchema } from './wegingen'

/** What happens to a weging after it was handed in: the conversation between a team and its district. */

const params = z.object({ wegingId: wegingIdSchema })

/** How long a reason, a remark or a reaction may be, in characters. */
export const maximumReden = 2000
export const redenSchema = tekstSchema.check(
  z.trim(),
  z.minLength(1, 'Schrijf een zin.'),
  z.maxLength(maximumReden, `Dit mag hoogstens ${maximumReden} tekens zijn.`),
)

const opmerkingSchema = z.object({
  id: z.uuid(),
  vraagId: z.string(),
  tekst: z.string(),
  op: momentSchema,
  door: persoonVerwijzingSchema,
  reactie: z.nullable(z.extend(stapSchema, { tekst: z.string() })),
})
export type Opmerking = z.infer<typeof opmerkingSchema>

const tegenlezingSchema = z.object({
  tegenlezer: persoonVerwijzingSchema,
  oordeel: z.nullable(z.enum(['eens', 'bespreken'])),
  tekst: z.nullable(z.string()),
  op: z.nullable(momentSchema),
  /** Whether who asks is that second person, and has not said anything yet. */
  ikBenAanZet: z.boolean(),
})

export const levensloopSchema = z.object({
  /** Whose turn it is; null once it is settled. */
  beurt: z.nullable(z.enum(['team', 'district'])),
  /** All revisies of this weging, oldest first. */
  revisies: z.array(
    z.object({
      id: z.uuid(),
      revisie: z.int(),
      status: z.enum(['concept', 'ingediend', 'vastgesteld']),
      stadium: z.nullable(z.string()),
      reden: z.nullable(z.string()),
    }),
  ),
  inzendingen: z.array(
    z.object({
      nummer: z.int(),
      op: momentSchema,
      door: persoonVerwijzingSchema,
      stadium: z.string(),
      /** Answers with a higher one were changed after it. */
      volgnummer: z.int(),
      /** Why it came back; null when it did not. */
      teruggave: z.nullable(z.extend(stapSchema, { reden: z.string() })),
    }),
  ),
  /** Oldest first; nothing of an earlier return is ever erased. */
  opmerkingen: z.array(opmerkingSchema),
  /** Whether who asks can say something to a remark, for the team. */
  magReageren: z.boolean(),
  /** The second person's view on the last inzending; null when nobody was asked. */
  tegenlezing: z.nullable(tegenlezingSchema),
  /** The ronde asks for a second person's view before settling. */
  tegenlezerNodig: z.boolean(),
  /** Who can be asked for one: districtsmanagers of other districts. Empty for who may not ask. */
  tegenlezers: z.array(persoonVerwijzingSchema),
  /** From the logbook, oldest first, without the single answers. */
  historie: z.array(
    z.object({
      /** Its place in the logbook, by which it is known. */
      nummer: z.int(),
      op: momentSchema,
      door: persoonVerwijzingSchema,
      handeling: z.string(),
      /** The stadium that came out of it, or was settled; null where there is none. */
      stadium: z.nullable(z.string()),
      /** What was said with it; null where nothing was. */
      reden: z.nullable(z.string()),
    }),
  ),
})
export type Levensloop = z.infer<typeof levensloopSchema>

export const leesLevensloop = endpoint({
  ...adressen.leesLevensloop,
  samenvatting: 'Wat er met een weging is gebeurd en wie aan zet is',
  params,
  status: 200,
  antwoord: levensloopSchema,
})

export const geefTerug = endpoint({
  ...adressen.geefTerug,
  samenvatting: 'Geeft een ingediende weging terug aan het team, met een reden',
  params,
  ifMatch: true,
  body: z.strictObject({ reden: redenSchema }),
  status: 200,
  antwoord: wegingSchema,
})

export const stelVast = endpoint({
  ...adressen.stelVast,
  samenvatting: 'Stelt het stadium van een ingediende weging vast; een ander dan berekend vraagt een reden',
  params,
  ifMatch: true,
  body: z.strictObject({ stadium: z.string(), reden: z.nullable(redenSchema) }),
  status: 200,
  antwoord: wegingSchema,
})

export const corrigeer = endpoint({
  ...adressen.corrigeer,
  samenvatting: 'Opent een nieuwe revisie naast een vastgestelde weging, om haar te verbeteren',
  params,
  ifMatch: true,
  body: z.strictObject({ reden: redenSchema }),
  status: 201,
  antwoord: wegingSchema,
})

export const plaatsOpmerking = endpoint({
  ...adressen.plaatsOpmerking,
  samenvatting: 'Zet een opmerking bij een antwoord; het team ziet haar en antwoordt',
  params,
  body: z.strictObject({ vraagId: z.string(), tekst: redenSchema }),
  status: 201,
  antwoord: levensloopSchema,
})

export const beantwoordOpmerking = endpoint({
  ...adressen.beantwoordOpmerking,
  samenvatting: 'Het antwoord van het team op een opmerking',
  params: z.object({ wegingId: wegingIdSchema, opmerkingId: z.uuid() }),
  body: z.strictObject({ tekst: redenSchema }),
  status: 200,
  antwoord: levensloopSchema,
})

export const vraagTegenlezing = endpoint({
  ...adressen.vraagTegenlezing,
  samenvatting: 'Vraagt een districtsmanager van elders om de laatste inzending mee te lezen',
  params,
  body: z.strictObject({ persoonId: z.string() }),
  status: 201,
  antwoord: levensloopSchema,
})

export const geefTegenlezing = endpoint({
  ...adressen.geefTegenlezing,
  samenvatting: 'Wat de tegenlezer vindt van de laatste inzending',
  params,
  body: z.strictObject({ oordeel: z.enum(['eens', 'bespreken']), tekst: redenSchema }),
  status: 200,
  antwoord: levensloopSchema,
})
