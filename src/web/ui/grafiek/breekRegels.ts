/** How wide a letter of 16 px is on average; on the safe side, since a drawing cannot measure what it has not drawn. */
const LETTER = 8.7

/** About how wide a text is in a drawing, in pixels. */
export const tekstbreedte = (tekst: string) => tekst.length * LETTER

/** A text in lines that fit a width: SVG does not break them itself. A word that fits nowhere breaks after a slash, or where it must. */
export function breekRegels(tekst: string, breedte: number): string[] {
  const regels: string[] = []
  for (const woord of tekst.split(' ').flatMap((heel) => stukjes(heel, breedte))) {
    const laatste = regels.at(-1)
    const samen = `${laatste} ${woord}`
    if (laatste !== undefined && tekstbreedte(samen) <= breedte) regels[regels.length - 1] = samen
    else regels.push(woord)
  }
  return regels
}

function stukjes(woord: string, breedte: number): string[] {
  const past = Math.max(Math.floor(breedte / LETTER), 2)
  if (woord.length <= past) return [woord]
  const streep = woord.lastIndexOf('/', past - 1)
  const [einde, teken] = streep > 0 ? [streep + 1, ''] : [past - 1, '-']
  return [woord.slice(0, einde) + teken, ...stukjes(woord.slice(einde), breedte)]
}
