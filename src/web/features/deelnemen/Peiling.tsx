import { useFormContext } from 'react-hook-form'
import { peilingvragen } from '~/contract/peiling'
import { useBeantwoordPeiling } from '../../gegevens/sessie/deelname'
import { Knop } from '../../ui/Knop'
import { Kop } from '../../ui/Kop'
import { Melding } from '../../ui/Melding'
import { usePaginatitel } from '../../ui/usePaginatitel'
import styles from './Formulier.module.css'
import { foutzin } from './foutzin'
import { Peilingvraag } from './Peilingvraag'
import { antwoordenVan, type Peilingvelden } from './peilingformulier'
import type { Zaal } from './zaal'

/** One minute on the session itself; sent once. */
export function Peiling({ zaal: { deelname } }: { zaal: Zaal }) {
  const { sessie, toehoorder, peilingGedaan } = deelname
  const { register, handleSubmit, formState } = useFormContext<Peilingvelden>()
  const beantwoord = useBeantwoordPeiling(sessie.id)
  usePaginatitel(`Hoe was de sessie, ${sessie.team}`)
  if (toehoorder) {
    return (
      <>
        <Kop titel="Hoe was de sessie?" />
        <p>De deelnemers beantwoorden nu drie korte vragen. U luistert mee.</p>
      </>
    )
  }
  if (peilingGedaan) {
    return (
      <>
        <Kop titel="Dank u" />
        <p>Uw antwoorden zijn verstuurd. Niemand ziet welke van u zijn.</p>
      </>
    )
  }
  const verstuur = handleSubmit((velden) => beantwoord.mutate(antwoordenVan(velden)))
  return (
    <form noValidate onSubmit={verstuur} className={styles.formulier}>
      <div>
        <Kop titel="Hoe was de sessie?" />
        <p>Drie zinnen. Kies hoe goed elke zin past. Niemand ziet welke antwoorden van u zijn.</p>
      </div>
      {peilingvragen.map(({ id, tekst }) => (
        <Peilingvraag
          key={id}
          id={`peiling-${id}`}
          tekst={tekst}
          registratie={register(id)}
          fout={formState.errors[id]?.message}
        />
      ))}
      {beantwoord.error && (
        <Melding soort="fout" titel="Uw antwoorden zijn nog niet verstuurd" rol="alert">
          <p>{foutzin(beantwoord.error)}</p>
        </Melding>
      )}
      <Knop type="submit" bezig={beantwoord.isPending}>
        Verstuur mijn antwoorden
      </Knop>
    </form>
  )
}
