import { Link } from '@tanstack/react-router'
import type { Sectie } from '~/domein/kader/Kader'
import { vragenVanSectie } from '~/domein/kader/vragen'
import { waardeVan } from '~/domein/weging/Antwoord'
import { openVragen, wordtGevraagd } from '~/domein/weging/volledigheid'
import { useBoek } from '../../gegevens/antwoorden/boeken'
import type { OpenWeging } from '../../gegevens/weging'
import { classNames } from '../../ui/classNames'
import { Voortgang } from '../../ui/Voortgang'
import { vraagElementId } from '../../ui/vraagElementId'
import styles from './Sectielijst.module.css'
import { Sectieregel } from './Sectieregel'

/**
 * The sections with how far each is, and the way to the first open question. On a phone it is folded into one line; the
 * list is then one tap away.
 */
export function Sectielijst({
  open: { weging, kader, boek },
  sectie: hier,
}: {
  open: OpenWeging
  sectie: Sectie
}) {
  const { waarden } = useBoek(boek)
  const open = openVragen(kader, weging.kenmerken, waarden)
  const perSectie = kader.secties.map((sectie) => {
    const gevraagd = vragenVanSectie(sectie).filter((vraag) => wordtGevraagd(vraag, weging.kenmerken))
    return {
      sectie,
      gevraagd: gevraagd.length,
      beantwoord: gevraagd.filter(({ id }) => waardeVan(waarden, id) !== null).length,
    }
  })
  const totaal = perSectie.reduce((som, { gevraagd }) => som + gevraagd, 0)
  const [eersteOpen] = open
  const lijst = (
    <ol className={styles.lijst}>
      {perSectie.map(({ sectie, gevraagd, beantwoord }) => (
        <Sectieregel
          key={sectie.id}
          wegingId={weging.id}
          sectie={sectie}
          gevraagd={gevraagd}
          beantwoord={beantwoord}
        />
      ))}
    </ol>
  )
  return (
    <nav aria-label="Onderdelen" className={styles.onderdelen}>
      <div className={styles.breed}>{lijst}</div>
      <div className={styles.nog}>
        <Voortgang gedaan={totaal - open.length} totaal={totaal} />
        {eersteOpen && weging.magBewerken && (
          <Link
            to="/wegingen/$wegingId/onderdelen/$sectieId"
            params={{ wegingId: weging.id, sectieId: eersteOpen.sectie.id }}
            search={(zoek) => zoek}
            hash={vraagElementId(eersteOpen.id)}
            className={classNames(styles.naarOpen, styles.naarEersteOpen)}
          >
            Naar de eerste open stelling
          </Link>
        )}
        {!eersteOpen && weging.magBewerken && (
          <Link
            to="/wegingen/$wegingId/uitkomst"
            params={{ wegingId: weging.id }}
            className={styles.naarOpen}
          >
            Alles is beantwoord. Naar de uitkomst
          </Link>
        )}
      </div>
      <details key={hier.id} className={styles.smal}>
        <summary>
          Onderdeel {kader.secties.indexOf(hier) + 1} van {kader.secties.length}: kies een ander
        </summary>
        {lijst}
      </details>
    </nav>
  )
}
