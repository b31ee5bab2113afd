import type { Omgeving } from '../Omgeving'
import { dagVan } from '../ronde/leesOpenRonde'
import { voerPlannenUit } from './voerPlannenUit'

/**
 * Makes what sees to it that on a new day, before anything is answered, all that was planned for that day is so. Asked at
 * every request, it looks once a day; when that fails, the request fails too, and the next one tries again.
 */
export function maakDagwissel({ database, nu }: Pick<Omgeving, 'database' | 'nu'>): () => Promise<void> {
  let gezien = ''
  let klaar: Promise<void> | null = null
  return async () => {
    const vandaag = dagVan(nu())
    if (vandaag !== gezien) {
      gezien = vandaag
      klaar = voerPlannenUit(database, vandaag).catch((fout: unknown) => {
        gezien = ''
        throw fout
      })
    }
    if (klaar) await klaar
    klaar = null
  }
}
