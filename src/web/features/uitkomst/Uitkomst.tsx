import { getRouteApi } from '@tanstack/react-router'
import { useWeging } from '../../gegevens/weging'
import { Kop } from '../../ui/Kop'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { useUitkomst } from '../../weergave/useUitkomst'
import { kopVan, kopVanTeam, uitlegVan } from '../../weergave/verwoord'
import { Afgerond } from './Afgerond'
import { Onvolledig } from './Onvolledig'
import styles from './Uitkomst.module.css'
import { Vervolg } from './Vervolg'
import { WatAls } from './WatAls'

const route = getRouteApi('/besloten/wegingen/$wegingId/uitkomst')

/** What came out of a weging and what to do next; while it is not complete, what is open and what stands in the way. */
export function Uitkomst() {
  const { wegingId } = route.useParams()
  const { 'wat-als': watAls = false } = route.useSearch()
  const open = useWeging(wegingId)
  const uitkomst = useUitkomst(open)
  const { kader, kenmerken, indeling } = uitkomst
  const team = open.weging.team.naam
  usePaginatitel(`${watAls ? 'Wat als' : kopVan(kader, indeling, uitkomst.open.length)}, ${team}`)
  if (watAls) return <WatAls open={open} uitkomst={uitkomst} />
  return (
    <>
      <Kop titel={kopVanTeam(team, kader, indeling, uitkomst.open.length)} />
      <p className={styles.zin}>{uitlegVan(kader, kenmerken, indeling, uitkomst.open.length)}</p>
      {uitkomst.open.length > 0 ? (
        <Onvolledig open={open} uitkomst={uitkomst} />
      ) : (
        <Afgerond uitkomst={uitkomst} vervolg={<Vervolg weging={open.weging} />} />
      )}
    </>
  )
}
