import * as z from 'zod/mini'
import { toelichtingSchema } from '~/contract/antwoordwijziging'
import { waardeveldSchema } from '../../weergave/waardekeuze'

/** What a group agrees on for a vraag, as the form has it. */
export const afspraakschema = z.object({ waarde: waardeveldSchema, toelichting: toelichtingSchema })
export type Afspraakvelden = z.infer<typeof afspraakschema>
