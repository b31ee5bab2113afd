import { useQuery } from '@tanstack/react-query'
import type { Kader } from '~/domein/kader/Kader'
import { verdelingenQuery } from '../../gegevens/landelijkBeeld'
import { Knop } from '../../ui/Knop'
import { Laden } from '../../ui/Laden'
import { Melding } from '../../ui/Melding'
import styles from './Beeld.module.css'
import { Sectieverdeling } from './Sectieverdeling'

/** How many teams gave each score, per stelling, a section at a time. Comes after the rest of the page. */
export function Verdelingen({ kader, rondeId }: { kader: Kader; rondeId: string }) {
  const { data, isError, refetch } = useQuery(verdelingenQuery(rondeId))
  return (
    <section className={styles.verdelingen}>
      <h2>Zo verdelen de scores zich per stelling</h2>
      {data ? (
        <>
          <p>
            Hoeveel van de {data.teams} vastgestelde teams een 1, 2, 3, 4 of 5 gaven, of geen beeld hadden.
            Kies een onderdeel.
          </p>
          {kader.secties.map((sectie) => (
            <Sectieverdeling
              key={sectie.id}
              sectie={sectie}
              ronde={rondeId}
              verdelingen={data.stellingen.filter(({ stellingId }) =>
                sectie.stellingen.some(({ id }) => id === stellingId),
              )}
            />
          ))}
        </>
      ) : isError ? (
        <Melding soort="fout" titel="De verdelingen konden niet worden opgehaald" rol="alert">
          <Knop variant="rustig" onClick={() => refetch()}>
            Probeer opnieuw
          </Knop>
        </Melding>
      ) : (
        <Laden />
      )}
    </section>
  )
}
