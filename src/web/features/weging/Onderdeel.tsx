import { getRouteApi } from '@tanstack/react-router'
import { useVorigeWeging } from '../../gegevens/vorigeWeging'
import { useWeging } from '../../gegevens/weging'
import { Kop } from '../../ui/Kop'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Bladeren } from './Bladeren'
import { Hulpmiddelen } from './Hulpmiddelen'
import styles from './Onderdeel.module.css'
import { Sectieformulier } from './Sectieformulier'
import { Sectielijst } from './Sectielijst'
import { useNaarVraag } from './useNaarVraag'

const route = getRouteApi('/besloten/wegingen/$wegingId/onderdelen/$sectieId')

/** One section of the kader: its stellingen, then its eindweging. */
export function Onderdeel() {
  const { wegingId, sectieId } = route.useParams()
  const { vorige: toonVorige = false } = route.useSearch()
  const open = useWeging(wegingId)
  const { weging, kader } = open
  const vorige = useVorigeWeging(wegingId, toonVorige)
  const sectie = kader.secties.find(({ id }) => id === sectieId)
  usePaginatitel(`${sectie?.titel ?? 'Onderdeel'}, ${weging.team.naam}`)
  useNaarVraag()
  if (!sectie) {
    return (
      <>
        <Kop titel="Dit onderdeel is er niet" />
        <p>Het adres klopt niet. Hierboven staan de pagina’s van deze weging.</p>
      </>
    )
  }
  return (
    <div className={styles.vorm}>
      <Sectielijst open={open} sectie={sectie} />
      <div className={styles.inhoud}>
        <Kop
          titel={
            <>
              <span className={styles.nummer}>{sectie.id}</span> {sectie.titel}
            </>
          }
        />
        {sectie.voetnoot && sectie.voetnootGeldtVoor === 'sectie' && (
          <p className={styles.noot}>{sectie.voetnoot}</p>
        )}
        <Hulpmiddelen wegingId={wegingId} magBewerken={weging.magBewerken} />
        <Sectieformulier key={sectie.id} open={open} sectie={sectie} vorige={toonVorige ? vorige : null} />
        <Bladeren open={open} sectie={sectie} />
      </div>
    </div>
  )
}
