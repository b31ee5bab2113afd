import { deelIn } from '~/contract/indelingen'
import type { OngeldigeParameter } from '~/contract/probleem'
import type { Kaders } from '~/domein/kader/kaders'
import { isWaarde, type Waarden } from '~/domein/weging/Antwoord'
import { controleerScores, type Scorefout } from '~/domein/weging/controleerScores'
import { indeel } from '~/domein/weging/indeel'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import type { Api } from '../http/Api'

/** Classifies scores by the rules. Stores nothing and needs no account: a calculator that anyone may build on. */
export function indelingRoutes(api: Api, kaders: Kaders): void {
  api.open(
    deelIn,
    async ({ body }) => {
      const kader = kaders.get(body.kaderVersie)
      if (!kader) throw new Error('Een onbekend kader is bij de controle al geweigerd')
      const uitkomst = indeel(kader, body.kenmerken, body.scores as Waarden)
      return {
        body: {
          ...uitkomst,
          belemmeringen: uitkomst.belemmeringen.map(({ stellingId, score, minimum, tekort }) => ({
            stellingId,
            score,
            minimum,
            tekort,
          })),
        },
      }
    },
    (body) => controleer(kaders, body),
  )
}

const redenen: Record<Scorefout['soort'], string> = {
  'onbekende-stelling': 'Deze stelling staat niet in dit wegingskader.',
  'ongeldige-score':
    'Een score is 1, 2, 3, 4, 5 of "geen-beeld". Laat de stelling weg als zij niet is beantwoord.',
  'niet-van-toepassing': 'Deze stelling geldt niet voor dit team en krijgt geen score.',
}

/** What the schema cannot say, because it depends on the kader. Works on any body, however broken. */
function controleer(kaders: Kaders, body: unknown): OngeldigeParameter[] {
  if (!isRecord(body)) return []
  const { kaderVersie, scores } = body
  const kader = typeof kaderVersie === 'string' ? kaders.get(kaderVersie) : undefined
  const fouten: OngeldigeParameter[] = []
  if (typeof kaderVersie === 'string' && !kader) {
    const bekend = [...kaders.keys()].join(', ')
    fouten.push({
      name: 'body.kaderVersie',
      code: 'onbekende-kaderversie',
      reason: `Dit wegingskader is er niet. Wel: ${bekend}.`,
    })
  }
  if (!isRecord(scores)) return fouten
  const scorefouten = kader
    ? controleerScores(kader, leesKenmerken(body.kenmerken), scores)
    : Object.keys(scores).flatMap((stellingId): Scorefout[] =>
        isWaarde(scores[stellingId]) ? [] : [{ stellingId, soort: 'ongeldige-score', regel: 'W4' }],
      )
  return [
    ...fouten,
    ...scorefouten.map(({ stellingId, soort }) => ({
      name: `body.scores.${stellingId}`,
      code: soort,
      reason: redenen[soort],
    })),
  ]
}

/** With faulty kenmerken every stelling is taken to apply, so that no fault is named that may not be one. */
function leesKenmerken(kenmerken: unknown): Kenmerken {
  const gegeven = isRecord(kenmerken) ? kenmerken : {}
  return { participatiewet: gegeven.participatiewet !== false, indelingOpBsn: gegeven.indelingOpBsn === true }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
