import { memo, useEffect } from 'react'
import { type ChangeHandler, useFormContext } from 'react-hook-form'
import type { Opmerking } from '~/contract/levensloop'
import type { Weging } from '~/contract/wegingen'
import type { Kader } from '~/domein/kader/Kader'
import { type Vraag, voetnootVanStelling } from '~/domein/kader/vragen'
import type { Waarde } from '~/domein/weging/Antwoord'
import { wordtGevraagd } from '~/domein/weging/volledigheid'
import type { Antwoordboek } from '../../gegevens/antwoorden/Antwoordboek'
import { useAntwoord } from '../../gegevens/antwoorden/boeken'
import { naVerf } from '../../gegevens/antwoorden/naVerf'
import { Knop } from '../../ui/Knop'
import { Schaalkeuze } from '../../ui/Schaalkeuze'
import { vraagElementId } from '../../ui/vraagElementId'
import { schaalopties, waardeUitVeld } from '../../weergave/waardekeuze'
import { Conflictkeuze } from './Conflictkeuze'
import { naarVeld, type Sectievelden, veldnaam } from './formulier'
import { NietVanToepassing } from './NietVanToepassing'
import { Opmerkingen } from './Opmerkingen'
import { Toelichting } from './Toelichting'
import { VorigeKeer } from './VorigeKeer'
import styles from './Vraagblok.module.css'

interface Props {
  vraag: Vraag
  kader: Kader
  weging: Weging
  boek: Antwoordboek
  /** What the districtsmanager remarked on it; undefined when nothing was. */
  opmerkingen: readonly Opmerking[] | undefined
  magReageren: boolean
  /** What was answered last time: undefined when it is not to be shown. */
  vorigeWaarde: Waarde | null | undefined
  vorigeToelichting: string | undefined
}

/** One question with its answer. It renders again only when its own answer changes, not with a click on another. */
export const Vraagblok = memo(function Vraagblok(props: Props) {
  const { vraag, kader, weging, boek, opmerkingen, vorigeWaarde, vorigeToelichting } = props
  const { kenmerken, magBewerken } = weging
  const { register, setValue, getValues } = useFormContext<Sectievelden>()
  const beeld = useAntwoord(boek, vraag.id)
  const veld = `${veldnaam(vraag.id)}.waarde` as const
  const waarde = naarVeld(beeld.stand.waarde)

  // What arrives from somebody else, or from another tab, shows in the radios too.
  useEffect(() => {
    if (getValues(veld) !== waarde) setValue(veld, waarde)
  }, [veld, waarde, getValues, setValue])

  if (!wordtGevraagd(vraag, kenmerken)) return <NietVanToepassing vraag={vraag} />
  const registratie = register(veld)
  // The browser has set the radio already; the answer is kept at once, and the form hears of it after the drawing.
  const kies: ChangeHandler = async (event) => {
    boek.wijzig(vraag.id, { waarde: waardeUitVeld(event.target.value) })
    naVerf(() => void registratie.onChange(event))
  }
  const wis = () => {
    setValue(veld, '')
    boek.wijzig(vraag.id, { waarde: null })
  }
  return (
    <Schaalkeuze
      id={vraagElementId(vraag.id)}
      naam={veld}
      nummer={vraag.soort === 'stelling' ? vraag.id : vraag.sectie.id}
      tekst={vraag.tekst}
      opties={schaalopties(kader)}
      registratie={{ ...registratie, onChange: kies }}
      voetnoot={vraag.soort === 'stelling' ? voetnootVanStelling(vraag.sectie, vraag.stelling) : undefined}
      alleenLezen={!magBewerken}
    >
      {beeld.conflict && <Conflictkeuze boek={boek} vraag={vraag} kader={kader} />}
      <div className={styles.onder}>
        <Toelichting vraag={vraag} boek={boek} magBewerken={magBewerken} />
        {magBewerken && beeld.stand.waarde !== null && (
          <Knop variant="tekst" onClick={wis}>
            Wis antwoord<span className="visually-hidden"> op {vraag.id}</span>
          </Knop>
        )}
        {vorigeWaarde !== undefined && (
          <VorigeKeer waarde={vorigeWaarde} toelichting={vorigeToelichting ?? ''} />
        )}
      </div>
      {opmerkingen && (
        <Opmerkingen
          vraag={vraag}
          wegingId={weging.id}
          opmerkingen={opmerkingen}
          magReageren={props.magReageren}
        />
      )}
    </Schaalkeuze>
  )
})
