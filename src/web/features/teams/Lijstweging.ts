import type * as z from 'zod/mini'
import type { teamSchema } from '~/contract/teams'

export type Team = z.infer<typeof teamSchema>
export type Lijstweging = NonNullable<Team['weging']>
