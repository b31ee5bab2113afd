/** In the page: unfolds all, and remembers what was folded. An engine passes over what does not show. */
export function vouwOpen() {
  for (const uitklap of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
    uitklap.open = true
    uitklap.dataset.wasDicht = ''
  }
}

/** In the page: folds again what {@link vouwOpen} unfolded. */
export function vouwDicht() {
  for (const uitklap of document.querySelectorAll<HTMLDetailsElement>('[data-was-dicht]')) {
    uitklap.open = false
    delete uitklap.dataset.wasDicht
  }
}
