import { datumEnTijd } from '../../ui/datum'
import { Knop } from '../../ui/Knop'
import { Kop } from '../../ui/Kop'
import { kortNaam, vraagVan } from '../../weergave/vraagnaam'
import { Statusregel } from './Statusregel'
import { Terugkeercode } from './Terugkeercode'
import { Vraagnummers } from './Vraagnummers'
import { statusBijOnthuld } from './verzendstatus'
import type { Zaal } from './zaal'

type Props = { zaal: Zaal; ga: (vraagId: string) => void }

/** What is still open; when nothing is, that one is done, and everything can still be changed. */
export function VoorafOverzicht({ zaal, ga }: Props) {
  const { deelname, kader, scores } = zaal
  const { sessie, moment, terugkeercode } = deelname
  const open = sessie.vragen.filter((id) => scores.gekozen(id, 1) === null)
  const gedaan = sessie.vragen.filter((id) => scores.gekozen(id, 1) !== null)
  const tot = sessie.voorafTot
    ? `tot ${datumEnTijd(sessie.voorafTot)}`
    : 'tot de begeleider het gesprek begint'
  const { gekozen, aanwezig } = moment.telling
  const eerste = open[0]
  return (
    <>
      <Kop titel={eerste ? `Nog ${open.length} te gaan` : 'U bent klaar'} />
      <p>
        {eerste
          ? `U kunt scoren ${tot}. U mag tussendoor stoppen: wat u koos blijft bewaard.`
          : `U hebt bij alles een score gegeven. Wijzigen kan ${tot}. Neem deze telefoon mee naar het gesprek.`}
      </p>
      <p>
        {gekozen} van {aanwezig} {gekozen === 1 ? 'is' : 'zijn'} klaar.
      </p>
      {eerste && (
        <>
          <Vraagnummers titel="Nog open" ids={open} zaal={zaal} ga={ga} />
          <Knop onClick={() => ga(eerste)}>Ga verder met {kortNaam(vraagVan(kader, eerste))}</Knop>
        </>
      )}
      <Statusregel status={statusBijOnthuld(zaal, '')} />
      {gedaan.length > 0 && <Vraagnummers titel="Uw scores" ids={gedaan} zaal={zaal} ga={ga} />}
      <Terugkeercode code={terugkeercode} />
    </>
  )
}
