const invoer = 'input, textarea, select, button'

/**
 * Puts focus on a field. A group of radios is found by the id of its fieldset: focus goes to the chosen one, or to the
 * first. Scrolling comes along with focus; base.css keeps the question above it in sight.
 */
export function focusVeld(id: string) {
  const element = document.getElementById(id)
  if (!element) return
  const veld = element.matches(invoer)
    ? element
    : (element.querySelector<HTMLElement>('input:checked') ?? element.querySelector<HTMLElement>(invoer))
  veld?.focus()
}
