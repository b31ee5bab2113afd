/**
 * The values of our tokens as they are on paper, whatever the scheme of this screen: a picture that is taken along ends up
 * in a report.
 */
export function lichteTokens(bladen: Iterable<CSSStyleSheet> = document.styleSheets): [string, string][] {
  const regels = [...bladen].flatMap((blad) => [...blad.cssRules])
  return regels.flatMap((regel) =>
    regel instanceof CSSStyleRule && regel.selectorText === ':root'
      ? [...regel.style]
          .filter((naam) => naam.startsWith('--'))
          .map((naam): [string, string] => [naam, regel.style.getPropertyValue(naam)])
      : [],
  )
}
