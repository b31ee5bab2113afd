import { Dialoog } from '../../ui/Dialoog'
import { Knop } from '../../ui/Knop'
import { volNaam, vraagVan } from '../../weergave/vraagnaam'
import { verwoordWaarde } from '../../weergave/waardekeuze'
import { useLeiding } from './useLeiden'

/** Asked when the group would leave a vraag without an agreed score. */
export function Vertrekvraag() {
  const { regie, kader, vertrekNaar, vertrek } = useLeiding()
  const { vraagId } = regie.moment
  const stond = regie.vragen.find((vraag) => vraag.vraagId === vraagId)?.waarde ?? null
  return (
    <Dialoog
      open={vertrekNaar !== null}
      titel="Er is nog geen score afgesproken"
      onSluit={() => vertrek(false)}
      acties={
        <>
          <Knop onClick={() => vertrek(false)}>Blijf bij deze vraag</Knop>
          <Knop variant="rustig" onClick={() => vertrek(true)}>
            Ga verder zonder afspraak
          </Knop>
        </>
      }
    >
      {vraagId && vertrekNaar && (
        <p>
          Bij {volNaam(vraagVan(kader, vraagId))} is nog geen score vastgelegd.{' '}
          {stond !== null && `In de weging staat nu ${verwoordWaarde(kader, stond)}; dat blijft staan. `}U
          kunt later terugkomen. Wat u typte blijft bewaard zolang deze pagina open is.
        </p>
      )}
    </Dialoog>
  )
}
