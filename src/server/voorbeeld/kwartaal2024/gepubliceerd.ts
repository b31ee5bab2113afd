/**
 * What was published of the first quarter of 2024 (UWV, Evaluatie sociaal-medische centra 2024, §2.2–2.4 and figuur 2.1): of
 * 103 teams 90 were in ontwikkeling, 13 SMC in de basis, and none volwaardig.
 */
export const rondeId = '2024-Q1'

/** In which towns the teams in de basis were: Heerlen 4, Rotterdam 2, and one in each of the others. */
export const teamsInDeBasis: readonly string[] = [
  'smc-alkmaar',
  'smc-assen',
  'smc-dordrecht',
  'smc-emmen',
  'smc-groningen-1',
  'smc-heerlen-1',
  'smc-heerlen-2',
  'smc-heerlen-3',
  'smc-heerlen-4',
  'smc-hengelo',
  'smc-rotterdam-1',
  'smc-rotterdam-2',
  'smc-utrecht-1',
]

/**
 * Mean section scores. Of some the source says only *ruim boven de 4* (in de basis) or *tussen de 2 en 3* (in ontwikkeling):
 * there the number is ours, and `gepubliceerd` does not name it.
 */
export const sectiegemiddelden: Record<
  string,
  { inDeBasis: number; inOntwikkeling: number; gepubliceerd: readonly ('inDeBasis' | 'inOntwikkeling')[] }
> = {
  '1': { inDeBasis: 4.5, inOntwikkeling: 2.7, gepubliceerd: [] },
  '2': { inDeBasis: 4.2, inOntwikkeling: 2.2, gepubliceerd: ['inDeBasis', 'inOntwikkeling'] },
  '3': { inDeBasis: 4.5, inOntwikkeling: 2.8, gepubliceerd: [] },
  '4': { inDeBasis: 4.7, inOntwikkeling: 2.9, gepubliceerd: ['inDeBasis'] },
  '5': { inDeBasis: 4.4, inOntwikkeling: 2.6, gepubliceerd: [] },
  '6': { inDeBasis: 4.7, inOntwikkeling: 3.3, gepubliceerd: ['inDeBasis', 'inOntwikkeling'] },
  '7': { inDeBasis: 4.6, inOntwikkeling: 2.9, gepubliceerd: [] },
  '8': { inDeBasis: 4.8, inOntwikkeling: 3.1, gepubliceerd: ['inDeBasis', 'inOntwikkeling'] },
  '9': { inDeBasis: 4.3, inOntwikkeling: 2.5, gepubliceerd: ['inDeBasis'] },
  V: { inDeBasis: 4.7, inOntwikkeling: 2.8, gepubliceerd: ['inDeBasis'] },
  T: { inDeBasis: 4.7, inOntwikkeling: 2.9, gepubliceerd: ['inDeBasis'] },
}
