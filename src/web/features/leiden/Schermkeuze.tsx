import type { Gekozenscherm } from '~/contract/sessie'
import { Knop } from '../../ui/Knop'
import styles from './Schermkeuze.module.css'
import { useLeiding } from './useLeiden'

const schermen: { scherm: Gekozenscherm; naam: string }[] = [
  { scherm: 'uitkomst', naam: 'Uitkomst' },
  { scherm: 'peiling', naam: 'Peiling' },
  { scherm: 'peilinguitslag', naam: 'Uitslag van de peiling' },
]

/** What everybody looks at after the last vraag. The one that is on is pressed in, with a tick beside colour. */
export function Schermkeuze() {
  const { regie, doe } = useLeiding()
  const nu = regie.moment.scherm
  if (!regie.leiding.ikLeid) return null
  return (
    <fieldset>
      <legend className={styles.vraag}>Wat laat u aan de groep zien?</legend>
      <div className={styles.keuzes}>
        {schermen.map(({ scherm, naam }) => (
          <Knop
            key={scherm}
            variant="rustig"
            aria-pressed={scherm === nu}
            className={styles.keuze}
            onClick={() => scherm !== nu && doe({ soort: 'toon', scherm })}
          >
            {naam}
          </Knop>
        ))}
      </div>
      <p className={styles.uitleg}>
        De peiling is drie korte vragen over de sessie zelf. Niemand ziet wie wat antwoordde.
      </p>
    </fieldset>
  )
}
