import { useFormContext } from 'react-hook-form'
import type { Kader } from '~/domein/kader/Kader'
import { stellingenVanKader } from '~/domein/kader/vragen'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import { Aankruisvak } from '../../ui/Aankruisvak'
import { opsomming } from '../../ui/opsomming'

/** The two kenmerken of a team, each with what it changes in the questions of this kader (W1, W3). */
export function Kenmerkvragen({ kader, disabled }: { kader: Kader; disabled?: boolean }) {
  const { register } = useFormContext<Kenmerken>()
  const stellingen = stellingenVanKader(kader)
  const voorParticipatiewet = stellingen.filter(({ alleenVoor }) => alleenVoor === 'participatiewet')
  const bijBsn = stellingen.filter(({ bijBasisVolstaat }) => bijBasisVolstaat === 'indeling-op-bsn')
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
          bijBsn.length > 0
            ? `${noem(bijBsn)} ${bijBsn.length === 1 ? 'houdt' : 'houden'} dan SMC in de basis niet tegen. Voor volwaardig SMC ${bijBsn.length === 1 ? 'telt zij' : 'tellen zij'} wel mee.`
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
