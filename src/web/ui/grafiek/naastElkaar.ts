/**
 * Lays parts side by side in one bar, each as wide as its share of all. Parts of nothing are left out.
 *
 * @param begin where the bar begins, and `breedte` how long it is: both in the unit that `x` and `breed` come back in
 */
export function naastElkaar<Deel extends { aantal: number }>(
  delen: readonly Deel[],
  begin: number,
  breedte: number,
): (Deel & { x: number; breed: number })[] {
  const samen = delen.reduce((som, { aantal }) => som + aantal, 0)
  let x = begin
  return delen.flatMap((deel) => {
    if (deel.aantal === 0) return []
    const geplaatst = { ...deel, x, breed: (breedte * deel.aantal) / samen }
    x += geplaatst.breed
    return [geplaatst]
  })
}
