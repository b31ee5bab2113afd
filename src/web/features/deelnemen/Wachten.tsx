import { functietitel } from '~/domein/sessie/functies'
import { Kop } from '../../ui/Kop'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Terugkeercode } from './Terugkeercode'
import type { Zaal } from './zaal'

/** Before the first vraag: that one is in, how it begins, and the way back. */
export function Wachten({ zaal: { deelname } }: { zaal: Zaal }) {
  const { sessie, moment, functie, toehoorder, terugkeercode } = deelname
  const { aanwezig } = moment.telling
  usePaginatitel(`U doet mee, ${sessie.team}`)
  return (
    <>
      <Kop titel={toehoorder ? 'U luistert mee' : 'U doet mee'} />
      {functie && (
        <p>
          U doet mee als <b>{functietitel(functie)}</b>.
        </p>
      )}
      <p>{zoBegintHet(toehoorder, sessie.wijze)}</p>
      {aanwezig > 1 && sessie.wijze === 'samen' && <p>Er doen nu {aanwezig} mensen mee.</p>}
      <Terugkeercode code={terugkeercode} />
    </>
  )
}

function zoBegintHet(toehoorder: boolean, wijze: 'samen' | 'vooraf'): string {
  if (wijze === 'vooraf') {
    return 'De anderen geven nu vooraf hun scores. Als de begeleider het gesprek begint, ziet u hier wat de groep ziet.'
  }
  const begin = 'Zo begint het: als de begeleider start, ziet u hier vanzelf de eerste stelling.'
  return toehoorder ? begin : `${begin} U kiest dan uw eigen score. Laat deze pagina open staan.`
}
