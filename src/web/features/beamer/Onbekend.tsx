import type { ErrorComponentProps } from '@tanstack/react-router'
import { useRouter } from '@tanstack/react-router'
import { ApiFout } from '../../api/roepAan'
import { classNames } from '../../ui/classNames'
import { Knop } from '../../ui/Knop'
import { usePaginatitel } from '../../ui/usePaginatitel'
import styles from './Beamerscherm.module.css'

/** In place of a wall that could not be opened: the key is unknown, or nothing answered. */
export function Onbekend({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const bestaatNiet = error instanceof ApiFout && error.status === 404
  const titel = bestaatNiet ? 'Dit scherm is er niet' : 'Dit scherm kan nu niet worden getoond'
  usePaginatitel(titel)
  const opnieuw = async () => {
    reset()
    await router.invalidate()
  }
  return (
    <div className={styles.scherm}>
      <main className={classNames(styles.inhoud, styles.midden)}>
        <h1>{titel}</h1>
        <p>
          {bestaatNiet
            ? 'Het adres klopt niet, of de groepssessie is er niet meer. Open het beamerscherm opnieuw vanuit de groepssessie.'
            : 'Er is geen verbinding met de server. Kijk of deze computer nog op het netwerk zit en probeer het opnieuw.'}
        </p>
        {!bestaatNiet && <Knop onClick={opnieuw}>Probeer opnieuw</Knop>}
      </main>
    </div>
  )
}
