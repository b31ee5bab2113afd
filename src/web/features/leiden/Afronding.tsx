import styles from './Agendascherm.module.css'
import { Peilingstand } from './Peilingstand'
import { Schermkeuze } from './Schermkeuze'
import { Sluiten } from './Sluiten'
import { afgesproken } from './sessiewoorden'
import { useLeiding } from './useLeiden'
import { Vervolg } from './Vervolg'
import { Werkpunten } from './Werkpunten'

/** After the last vraag: what the room looks at, what the team will work on, and the end. */
export function Afronding() {
  const { regie } = useLeiding()
  const { voortgang, scherm } = regie.moment
  const open = voortgang.totaal - voortgang.gedaan
  return (
    <section aria-labelledby="afrondingkop">
      <h2 id="afrondingkop" tabIndex={-1} className={styles.kop}>
        Afronding
      </h2>
      <p>
        {afgesproken(voortgang)}
        {open > 0 &&
          ` ${open === 1 ? 'Eén vraag heeft' : `${open} vragen hebben`} nog geen afspraak; u vindt ze in de lijst.`}
      </p>
      <Schermkeuze />
      {scherm !== 'uitkomst' && <Peilingstand />}
      <Werkpunten />
      <h2>Tot slot</h2>
      <Vervolg />
      {regie.leiding.ikLeid && (
        <div className="actions">
          <Sluiten />
        </div>
      )}
    </section>
  )
}
