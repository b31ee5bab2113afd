import { type Kader, kaderSchema } from './Kader'
import { type Kaderfout, meldingBij, vormfouten } from './vormfouten'

/** A file that is not a sound kader. Carries every fault at once, so that its maker can mend them in one go. */
export class OngeldigKader extends Error {
  override name = 'OngeldigKader'
  constructor(readonly fouten: readonly Kaderfout[]) {
    super(`Dit kader klopt niet:\n${fouten.map((fout) => `- ${fout.pad}: ${fout.melding}`).join('\n')}`)
  }
}

/**
 * Reads a kader from parsed JSON. First the shape, then what a shape cannot say: unique ids, references that exist,
 * a scale of exactly 1 to 5, thresholds that rise with the stadium.
 *
 * @throws {OngeldigKader} with the path of each fault.
 */
export function leesKader(invoer: unknown): Kader {
  const gelezen = kaderSchema.safeParse(invoer, { error: meldingBij })
  if (!gelezen.success) throw new OngeldigKader(gelezen.error.issues.flatMap(vormfouten))
  const fouten = [
    ...dubbeleIds(gelezen.data),
    ...schaalfouten(gelezen.data),
    ...verwijzingsfouten(gelezen.data),
    ...drempelfouten(gelezen.data),
  ]
  if (fouten.length > 0) throw new OngeldigKader(fouten)
  return gelezen.data
}

function dubbeleIds(kader: Kader): Kaderfout[] {
  const plekken: [string, string][] = [
    ...kader.succesfactoren.map((factor, i): [string, string] => [`succesfactoren.${i}.id`, factor.id]),
    ...kader.stadia.map((stadium, i): [string, string] => [`stadia.${i}.id`, stadium.id]),
    ...kader.secties.map((sectie, i): [string, string] => [`secties.${i}.id`, sectie.id]),
    ...kader.secties.flatMap((sectie, i) =>
      sectie.stellingen.map((stelling, j): [string, string] => [
        `secties.${i}.stellingen.${j}.id`,
        stelling.id,
      ]),
    ),
  ]
  const gezien = new Set<string>()
  return plekken.flatMap(([pad, id]) => {
    const soort = pad.replace(/\.\d+/g, '')
    const sleutel = `${soort} ${id}`
    if (gezien.has(sleutel)) return [{ pad, melding: `"${id}" komt vaker voor` }]
    gezien.add(sleutel)
    return []
  })
}

function schaalfouten(kader: Kader): Kaderfout[] {
  return kader.schaal.flatMap((trede, i) =>
    trede.score === i + 1 ? [] : [{ pad: `schaal.${i}.score`, melding: `hier hoort score ${i + 1}` }],
  )
}

function verwijzingsfouten(kader: Kader): Kaderfout[] {
  const factoren = new Set(kader.succesfactoren.map((factor) => factor.id))
  return kader.secties.flatMap((sectie, i) => {
    const fouten: Kaderfout[] = []
    if ((sectie.voetnoot === null) !== (sectie.voetnootGeldtVoor === null)) {
      fouten.push({
        pad: `secties.${i}.voetnootGeldtVoor`,
        melding: 'een voetnoot en waarvoor zij geldt horen bij elkaar: vul beide in, of geen van beide',
      })
    }
    if (
      sectie.voetnootGeldtVoor === 'stellingen' &&
      !sectie.stellingen.some((stelling) => stelling.voetnoot)
    ) {
      fouten.push({ pad: `secties.${i}.voetnoot`, melding: 'geen stelling verwijst naar deze voetnoot' })
    }
    sectie.stellingen.forEach((stelling, j) => {
      const pad = `secties.${i}.stellingen.${j}`
      if (!stelling.id.startsWith(`${sectie.id}.`)) {
        fouten.push({ pad: `${pad}.id`, melding: `"${stelling.id}" hoort te beginnen met "${sectie.id}."` })
      }
      if (stelling.succesfactor !== null && !factoren.has(stelling.succesfactor)) {
        fouten.push({
          pad: `${pad}.succesfactor`,
          melding: `"${stelling.succesfactor}" staat niet bij de succesfactoren`,
        })
      }
      if (stelling.voetnoot && sectie.voetnootGeldtVoor !== 'stellingen') {
        fouten.push({ pad: `${pad}.voetnoot`, melding: 'dit onderdeel heeft geen voetnoot voor stellingen' })
      }
    })
    return fouten
  })
}

function drempelfouten(kader: Kader): Kaderfout[] {
  const [laagste, ...hogere] = kader.stadia
  const fouten: Kaderfout[] = []
  if (laagste?.minimum) {
    fouten.push({ pad: 'stadia.0.minimum', melding: 'het laagste stadium heeft geen minimum (null)' })
  }
  let vorige = { succesfactor: 0, overig: 0 }
  hogere.forEach(({ minimum }, i) => {
    const pad = `stadia.${i + 1}.minimum`
    if (!minimum) {
      fouten.push({ pad, melding: 'alleen het laagste stadium heeft geen minimum' })
      return
    }
    const daalt = minimum.succesfactor < vorige.succesfactor || minimum.overig < vorige.overig
    const gelijk = minimum.succesfactor === vorige.succesfactor && minimum.overig === vorige.overig
    if (daalt || gelijk) fouten.push({ pad, melding: 'de minima moeten stijgen met het stadium' })
    vorige = minimum
  })
  return fouten
}
