import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import type { Antwoord } from '~/contract/antwoorden'
import type { Waarde } from '~/domein/weging/Antwoord'
import { datumEnTijd } from '../../ui/datum'
import { Knop } from '../../ui/Knop'
import { Melding } from '../../ui/Melding'
import { verwoordWaarde } from '../../weergave/waardekeuze'
import styles from './Afspraakformulier.module.css'
import type { Afspraakvelden } from './afspraakschema'
import { ledenVan, useLeiding } from './useLeiden'

interface Props {
  vraagId: string
  /** Goes on from that version of the answer. */
  neem: (versie: number) => void
  /** Records what is in the form. */
  leg: () => void
}

/** Somebody changed this answer in the weging meanwhile: both are shown, and the group chooses again. */
export function Afspraakconflict({ vraagId, neem, leg }: Props) {
  const { kader, fout } = useLeiding()
  const { getValues, reset } = useFormContext<Afspraakvelden>()
  const [gezien, setGezien] = useState(0)
  const { handeling } = fout ?? {}
  const huidig = fout && (ledenVan(fout.fout).huidig as Antwoord | null | undefined)
  if (handeling?.soort !== 'spreek-af' || handeling.vraagId !== vraagId) return null
  if (!huidig || huidig.versie <= gezien) return null

  const houd = () => {
    neem(huidig.versie)
    leg()
  }
  const neemOver = () => {
    reset({ waarde: String(huidig.waarde ?? getValues('waarde')), toelichting: huidig.toelichting })
    neem(huidig.versie)
    setGezien(huidig.versie)
  }
  const verwoord = (waarde: Waarde | null, toelichting: string) =>
    [
      waarde === null ? 'geen score' : verwoordWaarde(kader, waarde),
      ...(toelichting ? [`Toelichting: “${toelichting}”`] : []),
    ].join('. ')
  return (
    <Melding
      soort="aandacht"
      rol="alert"
      titel="Dit antwoord is intussen in de weging gewijzigd. Welk antwoord blijft staan?"
    >
      <dl className={styles.beide}>
        <dt>Van de groep</dt>
        <dd>{verwoord(handeling.waarde, handeling.toelichting)}</dd>
        <dt>
          Van {huidig.gewijzigdDoor.naam}, {datumEnTijd(huidig.gewijzigdOp)}
        </dt>
        <dd>{verwoord(huidig.waarde, huidig.toelichting)}</dd>
      </dl>
      <div className={styles.keuzes}>
        <Knop variant="rustig" onClick={houd}>
          Leg de afspraak van de groep vast
        </Knop>
        <Knop variant="rustig" onClick={neemOver}>
          Begin met het antwoord van {huidig.gewijzigdDoor.naam}
        </Knop>
      </div>
    </Melding>
  )
}
