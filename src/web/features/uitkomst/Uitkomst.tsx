import { getRouteApi } from '@tanstack/react-router'
import { useWeging } from '../../gegevens/weging'
import { Kop } from '../../ui/Kop'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Historie } from '../../weergave/Historie'
import { useUitkomst } from '../../weergave/useUitkomst'
import { Vaststelling } from '../../weergave/Vaststelling'
import { kopVan, kopVanTeam, uitlegVan, vastgesteldeKop } from '../../weergave/verwoord'
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
  const { weging } = open
  const team = weging.team.naam
  const kop = vastgesteldeKop(kader, weging) ?? kopVan(kader, indeling, uitkomst.open.length)
  usePaginatitel(`${watAls ? 'Wat als' : kop}, ${team}`)
  if (watAls) return <WatAls open={open} uitkomst={uitkomst} />
  return (
    <>
      <Kop
        titel={
          weging.vastgesteld ? `${team}: ${kop}` : kopVanTeam(team, kader, indeling, uitkomst.open.length)
        }
      />
      <Vaststelling weging={weging} kader={kader} />
      <p className={styles.zin}>{uitlegVan(kader, kenmerken, indeling, uitkomst.open.length)}</p>
      {uitkomst.open.length > 0 ? (
        <Onvolledig open={open} uitkomst={uitkomst} />
      ) : (
        <Afgerond
          uitkomst={uitkomst}
          vastgesteld={weging.vastgesteld?.stadium}
          vervolg={<Vervolg weging={weging} />}
        />
      )}
      {weging.berekendStadium !== null && <Historie weging={weging} kader={kader} />}
    </>
  )
}
