import { Kop } from '../../ui/Kop'
import { usePaginatitel } from '../../ui/usePaginatitel'
import type { Zaal } from './zaal'

/** While the room looks at where to begin: nothing to do on a phone. */
export function Agenda({ zaal: { deelname } }: { zaal: Zaal }) {
  const { sessie, moment } = deelname
  const punten = moment.agenda?.length ?? 0
  usePaginatitel(`Waar te beginnen, ${sessie.team}`)
  return (
    <>
      <Kop titel="De scores zijn getoond" />
      <p>Kijk op het scherm in de zaal: daar staat waar het gesprek het meest oplevert.</p>
      {punten > 0 && (
        <p>
          {punten === 1 ? 'Er is één stelling' : `Er zijn ${punten} stellingen`} om over te praten. Zodra de
          begeleider er een kiest, ziet u die hier.
        </p>
      )}
    </>
  )
}
