import type { ReactNode } from 'react'
import { Belemmeringenlijst } from '../../weergave/Belemmeringenlijst'
import { Profiel } from '../../weergave/Profiel'
import { stadiumVan } from '../../weergave/stadia'
import type { Uitkomst } from '../../weergave/useUitkomst'
import { uitlegVanWeg } from '../../weergave/verwoord'
import { Weg } from '../../weergave/Weg'
import { Eindwegingen } from './Eindwegingen'
import { OpBsn } from './OpBsn'
import { SindsVorige } from './SindsVorige'
import { Terugval } from './Terugval'

interface Props {
  uitkomst: Uitkomst
  /** The stadium that was settled; absent while none was. */
  vastgesteld: string | undefined
  vervolg: ReactNode
}

/** The outcome of a complete weging: where the team stands, what brings it further, and what moved. */
export function Afgerond({ uitkomst, vastgesteld, vervolg }: Props) {
  const { kader, indeling } = uitkomst
  const { volgendStadium, belemmeringen } = indeling
  return (
    <>
      <Weg uitkomst={uitkomst} vastgesteld={vastgesteld} />
      <OpBsn uitkomst={uitkomst} />
      {volgendStadium && (
        <section aria-labelledby="kortste-weg">
          <h2 id="kortste-weg">De kortste weg naar {stadiumVan(kader, volgendStadium).titel}</h2>
          <p>{uitlegVanWeg(kader, volgendStadium, belemmeringen)}</p>
          <Belemmeringenlijst uitkomst={uitkomst} belemmeringen={belemmeringen} />
        </section>
      )}
      {vervolg}
      <Profiel uitkomst={uitkomst} />
      <Terugval uitkomst={uitkomst} />
      <SindsVorige uitkomst={uitkomst} />
      <Eindwegingen uitkomst={uitkomst} />
    </>
  )
}
