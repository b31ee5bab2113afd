import { useFormContext } from 'react-hook-form'
import type { Kader, Sectie } from '~/domein/kader/Kader'
import { vragenVanSessie } from '~/domein/sessie/sessievragen'
import type { Waarden } from '~/domein/weging/Antwoord'
import { waardeVan } from '~/domein/weging/Antwoord'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import { Aankruisvak } from '../../ui/Aankruisvak'
import { Knop } from '../../ui/Knop'
import { Veldfout } from '../../ui/Veldfout'
import styles from './Openen.module.css'
import { allesOp, sectieveld } from './sectievelden'

interface Props {
  kader: Kader
  kenmerken: Kenmerken
  /** The answers that the weging has already, where all of them are known. */
  waarden?: Waarden
}

/** Which sections the session is about, each with how much there is and how much has been answered. */
export function Sectiekeuze({ kader, kenmerken, waarden }: Props) {
  const { register, setValue, formState } = useFormContext<{ secties: Record<string, boolean> }>()
  const fout = formState.errors.secties?.message
  const zet = (aan: boolean) =>
    setValue(
      'secties',
      allesOp(kader.secties, () => aan),
      { shouldValidate: formState.isSubmitted },
    )
  return (
    <fieldset id="secties" aria-describedby={fout ? 'secties-fout' : undefined}>
      <legend className={styles.legenda}>Welke onderdelen bespreekt u?</legend>
      {typeof fout === 'string' && <Veldfout id="secties-fout" tekst={fout} />}
      <div className={styles.kort}>
        <Knop variant="tekst" onClick={() => zet(true)}>
          Alles kiezen
        </Knop>
        <Knop variant="tekst" onClick={() => zet(false)}>
          Niets kiezen
        </Knop>
      </div>
      <div className={styles.secties}>
        {kader.secties.map((sectie) => (
          <Aankruisvak
            key={sectie.id}
            id={`sectie-${sectie.id}`}
            label={`${sectie.id} ${sectie.titel}`}
            uitleg={omvang(kader, kenmerken, waarden, sectie)}
            registratie={register(`secties.${sectieveld(sectie.id)}`)}
          />
        ))}
      </div>
    </fieldset>
  )
}

/** "8 stellingen en de eindweging, 3 beantwoord". */
function omvang(kader: Kader, kenmerken: Kenmerken, waarden: Waarden | undefined, { id }: Sectie): string {
  const vragen = vragenVanSessie(kader, kenmerken, [id])
  const stellingen = vragen.filter(({ soort }) => soort === 'stelling').length
  const wat = `${stellingen} ${stellingen === 1 ? 'stelling' : 'stellingen'} en de eindweging`
  if (!waarden) return wat
  const beantwoord = vragen.filter((vraag) => waardeVan(waarden, vraag.id) !== null).length
  return `${wat}, ${beantwoord === 0 ? 'nog niets' : beantwoord === vragen.length ? 'alles' : beantwoord} beantwoord`
}
