import { getRouteApi } from '@tanstack/react-router'
import type { Kader } from '~/domein/kader/Kader'
import type { Trendkeuze } from '../../gegevens/trend'
import { Keuzeveld } from '../../ui/Keuzeveld'
import styles from './Keuzes.module.css'
import type { Wie } from './useWie'

const route = getRouteApi('/besloten/trend')

interface Props {
  keuze: Trendkeuze
  kader: Kader
  /** Whether this person sees all teams together. */
  land: boolean
  wie: Wie
}

/** Of whom and of what the trend is. A choice is written as a kind and an id, since both lists hold several kinds. */
export function Keuzes({ keuze: { district, team, sectie, stelling }, kader, land, wie }: Props) {
  const navigate = route.useNavigate()
  const vanWie = { ...(team !== undefined && { team }), ...(district !== undefined && { district }) }
  const vanWat = { ...(stelling !== undefined && { stelling }), ...(sectie !== undefined && { sectie }) }
  const ga = (search: Trendkeuze) => navigate({ search, resetScroll: false })
  const opties = (soort: string, lijst: readonly { id: string; naam: string }[]) =>
    lijst.map(({ id, naam }) => ({ waarde: `${soort}:${id}`, tekst: naam }))
  return (
    <div className={styles.keuzes}>
      <Keuzeveld
        label="Van wie"
        gekozen={alsWaarde(vanWie)}
        onKies={(waarde) => ga({ ...uitWaarde(waarde), ...vanWat })}
        opties={land ? [{ waarde: '', tekst: 'Heel het land' }] : []}
        groepen={[
          { naam: 'Districten', opties: opties('district', wie.districten) },
          { naam: 'Teams', opties: opties('team', wie.teams) },
        ].filter(({ opties: lijst }) => lijst.length > 0)}
      />
      <Keuzeveld
        label="Waarvan"
        gekozen={alsWaarde(vanWat)}
        onKies={(waarde) => ga({ ...vanWie, ...uitWaarde(waarde) })}
        opties={[
          { waarde: '', tekst: 'Alle stellingen samen' },
          ...opties(
            'sectie',
            kader.secties.map(({ id, titel }) => ({ id, naam: `${id} ${titel}` })),
          ),
        ]}
        groepen={kader.secties.map(({ id, titel, stellingen }) => ({
          naam: `Stellingen van ${id} ${titel}`,
          opties: opties(
            'stelling',
            stellingen.map((een) => ({ id: een.id, naam: `${een.id} ${een.tekst}` })),
          ),
        }))}
      />
    </div>
  )
}

const alsWaarde = (keuze: Trendkeuze) => {
  const [eerste] = Object.entries(keuze)
  return eerste ? eerste.join(':') : ''
}

const uitWaarde = (waarde: string): Trendkeuze => {
  const plek = waarde.indexOf(':')
  return plek === -1 ? {} : { [waarde.slice(0, plek)]: waarde.slice(plek + 1) }
}
