import * as z from 'zod/mini'
import { kaderSchema } from '~/domein/kader/Kader'
import { adressen } from './adressen'
import { endpoint } from './Endpoint'

export const leesKaderVersie = endpoint({
  ...adressen.leesKaderVersie,
  samenvatting: 'Eén versie van het wegingskader, woord voor woord',
  openbaar: true,
  params: z.object({ versie: z.string() }),
  status: 200,
  antwoord: kaderSchema,
})
