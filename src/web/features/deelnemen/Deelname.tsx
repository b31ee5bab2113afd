import { useEffect } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { ApiFout } from '../../api/roepAan'
import { useDeelname } from '../../gegevens/sessie/deelname'
import { useScores } from '../../gegevens/sessie/deelnameScores'
import { useTabblad } from '../../gegevens/sessie/deelnameTabblad'
import { AnderTabblad } from './AnderTabblad'
import { Blad } from './Blad'
import { GeenPlaats } from './GeenPlaats'
import { Leidingwissel } from './Leidingwissel'
import { Meer } from './Meer'
import { peilingformulier } from './peilingformulier'
import { plekVan } from './plekVan'
import { Scherm } from './Scherm'
import { Slot } from './Slot'
import { useFocusBijWissel } from './useFocusBijWissel'
import { useSchermAan } from './useSchermAan'

/** Everything of one seat: what the room sees now, and around it what stays. */
export function Deelname({ sessieId, naStoppen }: { sessieId: string; naStoppen: () => void }) {
  const { deelname, kader, fout } = useDeelname(sessieId)
  const scores = useScores(deelname)
  const { elders, neem } = useTabblad(deelname)
  // Here, so that what somebody filled in stays when the begeleider shows something else in between.
  const form = useForm(peilingformulier)
  useSchermAan()
  const { moment, sessie } = deelname
  const status = fout instanceof ApiFout ? fout.status : null
  const gesloten = moment.status === 'gesloten' || status === 410
  const geenPlaats = status === 401 || status === 404
  const { scherm, vraagId, vraagstatus, ronde } = moment
  useFocusBijWissel([moment.status, scherm, vraagId, vraagstatus, ronde, gesloten, geenPlaats, elders].join())
  useEffect(() => {
    if (gesloten) scores.leeg()
  }, [gesloten, scores.leeg])

  if (gesloten) return <Slot team={sessie.team} />
  if (geenPlaats) return <GeenPlaats />
  if (elders) return <AnderTabblad team={sessie.team} neem={neem} />
  const gescoord = sessie.vragen.filter((id) => scores.gekozen(id, 1) !== null).length
  const zaal = { deelname, kader, scores, zonderVerbinding: fout !== null }
  return (
    <FormProvider {...form}>
      <Blad team={sessie.team} plek={plekVan(deelname, gescoord)}>
        <Leidingwissel moment={moment} />
        <Scherm zaal={zaal} />
        <Meer deelname={deelname} scores={scores} naStoppen={naStoppen} />
      </Blad>
    </FormProvider>
  )
}
