import { useEffect, useRef } from 'react'
import type { Vraag } from '~/domein/kader/vragen'
import { Melding } from '../../ui/Melding'
import { Openlijst } from '../../weergave/Openlijst'

interface Props {
  wegingId: string
  open: readonly Vraag[]
  /** After an attempt to hand in, focus comes here (WCAG 3.3.1). */
  metFocus: boolean
}

/** W7: which answers are missing before the weging can be handed in, each a link to its place. */
export function NogOpen({ wegingId, open, metFocus }: Props) {
  const plek = useRef<HTMLElement>(null)
  useEffect(() => {
    if (metFocus) plek.current?.focus()
  }, [metFocus])
  return (
    <section ref={plek} tabIndex={-1} aria-labelledby="nog-open">
      <Melding
        soort="fout"
        titel={
          <span id="nog-open">
            {open.length === 1 ? 'Eén antwoord ontbreekt' : `${open.length} antwoorden ontbreken`}. Indienen
            kan als alles is beantwoord.
          </span>
        }
      >
        <Openlijst wegingId={wegingId} open={open} />
      </Melding>
    </section>
  )
}
