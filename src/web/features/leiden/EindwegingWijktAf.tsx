import { useFormContext, useWatch } from 'react-hook-form'
import { wijktAf } from '~/domein/weging/eindweging'
import { vanVeld } from '../../weergave/waardekeuze'
import styles from './Afspraakformulier.module.css'
import type { Afspraakvelden } from './afspraakschema'
import { useLeiding } from './useLeiden'

/** W5: an eindweging far from the mean asks for a sentence why. It stops nobody. */
export function EindwegingWijktAf() {
  const { gemiddelde } = useLeiding().regie.moment
  const { control } = useFormContext<Afspraakvelden>()
  const [waarde, toelichting] = useWatch({ control, name: ['waarde', 'toelichting'] })
  if (!gemiddelde) return null
  const vraagtUitleg = waarde !== '' && wijktAf(vanVeld(waarde), gemiddelde) && !toelichting.trim()
  return (
    <p role="status" className={styles.wijktAf}>
      {vraagtUitleg &&
        'De eindweging wijkt meer dan één punt af van het gemiddelde. Schrijf in de toelichting kort waarom.'}
    </p>
  )
}
