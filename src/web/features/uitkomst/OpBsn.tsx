import { waardeVan } from '~/domein/weging/Antwoord'
import { basisstadium, eisVan } from '~/domein/weging/eis'
import { tel } from '~/domein/weging/telling'
import { Melding } from '../../ui/Melding'
import { opsomming } from '../../ui/opsomming'
import type { Uitkomst } from '../../weergave/useUitkomst'

/** W3: says which low scores do not stand in the way of the basis, because the caseload is divided by bsn. */
export function OpBsn({ uitkomst: { kader, kenmerken, waarden } }: { uitkomst: Uitkomst }) {
  const basis = basisstadium(kader)
  if (!basis?.minimum) return null
  const { succesfactor, overig } = basis.minimum
  const vrijgesteld = tel(kader, kenmerken).tellend.filter((stelling) => {
    const waarde = waardeVan(waarden, stelling.id)
    const gewoonMinimum = stelling.succesfactor === null ? overig : succesfactor
    const haaltNiet = waarde === 'geen-beeld' || (waarde !== null && waarde < gewoonMinimum)
    return haaltNiet && eisVan(kader, kenmerken, stelling, basis).regel === 'W3'
  })
  if (vrijgesteld.length === 0) return null
  const nummers = opsomming(vrijgesteld.map(({ id }) => id))
  return (
    <Melding soort="info" titel="De caseload is ingedeeld op bsn">
      <p>
        {vrijgesteld.length === 1 ? `Stelling ${nummers} houdt` : `De stellingen ${nummers} houden`}{' '}
        {basis.titel} daarom niet tegen. Voor een hoger stadium{' '}
        {vrijgesteld.length === 1 ? 'telt zij' : 'tellen zij'} wel mee.
      </p>
    </Melding>
  )
}
