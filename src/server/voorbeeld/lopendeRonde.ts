import type { Waarde } from '~/domein/weging/Antwoord'

/**
 * Where teams stand in the ronde that is open now, chosen to have something of everything to show. Teams that are not
 * named here have not started; SMC Hengelo and SMC Alkmaar stay out of it, so that there is always a weging to begin.
 */

/** This team has answered everything and is one point on one stelling short of SMC in de basis. */
export const eenPuntTekort = {
  teamId: 'smc-assen',
  stellingId: 'T.3',
  score: 3,
  minimum: 4,
  toelichting: 'Dit jaar was er één teamdag; de tweede staat gepland.',
} as const

/** Answers that are a given, for teams that must show something particular. */
export const vastgelegd: Readonly<
  Record<string, readonly { vraagId: string; waarde: Waarde; toelichting: string }[]>
> = {
  [eenPuntTekort.teamId]: [
    {
      vraagId: eenPuntTekort.stellingId,
      waarde: eenPuntTekort.score,
      toelichting: eenPuntTekort.toelichting,
    },
  ],
  // Was SMC in de basis, and now is one point short of it.
  'smc-heerenveen': [
    {
      vraagId: 'V.2',
      waarde: 3,
      toelichting: 'Het gesprek van dit kwartaal ging niet door. Volgende maand staan we er weer bij stil.',
    },
  ],
}

/** Handed in, and waiting for the districtsmanager. */
export const alIngediend: readonly string[] = [
  'smc-groningen-1',
  'smc-heerenveen',
  'smc-zwolle-3',
  'smc-utrecht-4',
  'smc-purmerend',
  'smc-spijkenisse',
  'smc-venlo-2',
]

/** Settled, as computed or (with a reason) at the next stadium (rule 9). */
export const alVastgesteld: Readonly<Record<string, { hogerOmdat: string | null }>> = {
  'smc-winschoten': { hogerOmdat: null },
  'smc-leeuwarden-1': {
    hogerOmdat:
      'Alleen 5.3 staat nog op 2. De laatste twee collega’s worden nu voor de andere wetten ingewerkt.',
  },
  'smc-utrecht-1': { hogerOmdat: null },
  'smc-heerlen-2': { hogerOmdat: null },
  'smc-dordrecht': { hogerOmdat: null },
}

/** Came back from the districtsmanager, and not handed in again yet. */
export interface Teruggave {
  reden: string
  opmerkingen: readonly { vraagId: string; tekst: string; reactie: string | null }[]
}

export const alTeruggegeven: Readonly<Record<string, Teruggave>> = {
  'smc-groningen-2': {
    reden:
      'Bij 6.3 en bij ontwerpprincipe 9 lees ik iets anders dan de score zegt. Kijkt u er samen nog eens naar?',
    opmerkingen: [
      {
        vraagId: '6.3',
        tekst: 'U geeft een 4 en schrijft dat de meningen uiteenliepen. Waar zat het verschil?',
        reactie: 'In de sets voor de aiossen. Die zijn er wel, maar nog niet iedereen kent ze.',
      },
      {
        vraagId: 'eindweging-9',
        tekst: 'De eindweging ligt ruim boven het gemiddelde. Wat ziet u dat de stellingen niet laten zien?',
        reactie: null,
      },
    ],
  },
  'smc-hilversum': {
    reden: 'De eindweging van ontwerpprincipe 6 begrijp ik nog niet. Licht u die toe?',
    opmerkingen: [
      {
        vraagId: 'eindweging-6',
        tekst: 'Van een 3 naar een 1: wat is er dit kwartaal gebeurd?',
        reactie: null,
      },
    ],
  },
}

/** In concept, with the share of the questions that has been answered. */
export const inConcept: Readonly<Record<string, number>> = {
  [eenPuntTekort.teamId]: 1,
  'smc-emmen': 0.5,
  'smc-zwolle-2': 0.35,
  'smc-arnhem-1': 1,
  'smc-nijmegen-3': 0.1,
  'smc-amersfoort-1': 0.55,
  'smc-hoorn': 0.7,
  'smc-amsterdam-4': 0.25,
  'smc-den-haag-2': 0.6,
  'smc-rotterdam-3': 0.15,
  'smc-breda-1': 0.8,
  'smc-eindhoven-2': 0.45,
  'smc-maastricht-1': 0.04,
}
