import { ongeldig } from '../../http/Probleemfout'
import { leesBegeleiders } from '../begeleiders'
import { type Handelen, noteerHandeling, type Verb } from './Handelen'

/** Who leads. It never moves by itself: somebody gives it, or takes it for all to see. */

/** Every begeleider of the team can take the lead; whoever had it can take it back in the same way. */
export const neemLeiding: Verb<'neem-leiding'> = async (handelen, handeling) => {
  const { rij } = handelen.sessie
  const wie = handelen.bevoegd.persoon.id
  await noteerHandeling(handelen, handeling)
  // Whoever led stays at hand: as the stand-in, unless there is another one.
  const vervanger = rij.vervanger === wie || rij.vervanger === null ? rij.leider : rij.vervanger
  return {
    leider: wie,
    vervanger: vervanger === wie ? null : vervanger,
    medeleider: rij.medeleider === wie ? null : rij.medeleider,
  }
}

export const draagOver: Verb<'draag-over'> = async (handelen, handeling) => {
  await eisBegeleider(handelen, handeling.persoonId)
  const { rij } = handelen.sessie
  await noteerHandeling(handelen, handeling)
  return {
    leider: handeling.persoonId,
    vervanger: rij.vervanger === handeling.persoonId ? rij.leider : rij.vervanger,
    medeleider: rij.medeleider === handeling.persoonId ? null : rij.medeleider,
  }
}

export const deelLeiding: Verb<'deel-leiding'> = async (handelen, handeling) => {
  if (handeling.persoonId !== null) await eisBegeleider(handelen, handeling.persoonId)
  await noteerHandeling(handelen, handeling)
  return { medeleider: handeling.persoonId }
}

export const wijsVervangerAan: Verb<'wijs-vervanger-aan'> = async (handelen, handeling) => {
  if (handeling.persoonId !== null) await eisBegeleider(handelen, handeling.persoonId)
  await noteerHandeling(handelen, handeling)
  return { vervanger: handeling.persoonId }
}

/** @throws {Probleemfout} 400 for who is no begeleider of the team, or leads already */
async function eisBegeleider({ transactie, bevoegd, sessie }: Handelen, persoonId: string): Promise<void> {
  const begeleiders = await leesBegeleiders(transactie, bevoegd.teamId)
  if (persoonId !== sessie.rij.leider && begeleiders.some(({ id }) => id === persoonId)) return
  throw ongeldig('persoonId', 'geen-begeleider', 'Kies een andere begeleider van dit team.')
}
