import type { Kadermelding } from '~/contract/kaders'

interface Foutgroep {
  titel: string
  fouten: { plek: string; wat: string; doe: string | null }[]
}

const inOnderdeel = /^(onderdeel [^,:]+|het \d+e onderdeel)(?:[,:] )?(.*)$/

/** Faults by the section that they are in, as somebody mends them; what is about no section comes first. */
export function foutgroepen(meldingen: readonly Kadermelding[]): Foutgroep[] {
  const groepen = new Map<string, Foutgroep>([['', { titel: 'Het hele bestand', fouten: [] }]])
  for (const { plek, wat, doe } of meldingen) {
    const [, onderdeel = '', rest = plek] = inOnderdeel.exec(plek) ?? []
    const groep = groepen.get(onderdeel) ?? { titel: onderdeel, fouten: [] }
    groepen.set(onderdeel, groep)
    groep.fouten.push({ plek: rest || 'het onderdeel zelf', wat, doe })
  }
  return [...groepen.values()].filter(({ fouten }) => fouten.length > 0)
}
