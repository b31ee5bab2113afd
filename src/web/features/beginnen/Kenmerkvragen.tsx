import { useFormContext } from 'react-hook-form'
import type { Kader } from '~/domein/kader/Kader'
import { stellingenVanKader } from '~/domein/kader/vragen'
import { basisstadium } from '~/domein/weging/eis'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import { Aankruisvak } from '../../ui/Aankruisvak'
import { opsomming } from '../../ui/opsomming'

/** The two kenmerken of a team, each with what it changes in the questions of this kader (W1, W3). */
export function Kenmerkvragen({ kader, disabled }: { kader: Kader; disabled?: boolean }) {
  const { register } = useFormContext<Kenmerken>()
  const stellingen = stellingenVanKader(kader)
  const voorParticipatiewet = stellingen.filter(({ alleenVoor }) => alleenVoor === 'participatiewet')
  const bijBsn = stellingen.filter(({ bijBasisVolstaat }) => bijBasisVolstaat === 'indeling-op-bsn')
  const basis = basisstadium(kader)
  return (
    <>
      <Aankruisvak
        id="participatiewet"
        label="Ons team voert de Participatiewet uit"
        disabled={disabled}
        registratie={register('participatiewet')}
        uitleg={
          voorParticipatiewet.length > 0
            ? `${noem(voorParticipatiewet)} ${voorParticipatiewet.length === 1 ? 'geldt' : 'gelden'} alleen dan. Kruist u dit niet aan, dan staat daar n.v.t.`
            : undefined
        }
      />
      <Aankruisvak
        id="indeling-op-bsn"
        label="Onze caseload is ingedeeld op bsn"
        disabled={disabled}
        registratie={register('indelingOpBsn')}
        uitleg={
          bijBsn.length > 0 && basis
            ? `${noem(bijBsn)} ${bijBsn.length === 1 ? 'houdt' : 'houden'} dan ${basis.titel} niet tegen. Voor een hoger stadium ${bijBsn.length === 1 ? 'telt zij' : 'tellen zij'} wel mee.`
            : undefined
        }
      />
    </>
  )
}

function noem(stellingen: readonly { id: string }[]): string {
  const nummers = opsomming(stellingen.map(({ id }) => id))
  return stellingen.length === 1 ? `Stelling ${nummers}` : `De stellingen ${nummers}`
}
