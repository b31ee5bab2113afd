import type { KeyboardEvent } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { Weging } from '~/contract/wegingen'
import type { Sectie } from '~/domein/kader/Kader'
import { vragenVanSectie } from '~/domein/kader/vragen'
import type { Waarde } from '~/domein/weging/Antwoord'
import { wordtGevraagd } from '~/domein/weging/volledigheid'
import type { Antwoordboek } from '../../gegevens/antwoorden/Antwoordboek'
import { focusVeld } from '../../ui/focusVeld'
import { vraagElementId } from '../../ui/vraagElementId'
import { waardeUitVeld } from '../../weergave/waardekeuze'
import { ID_VERDER } from './Bladeren'
import { naarVeld, type Sectievelden, veldnaam } from './formulier'

interface Omstandigheden {
  weging: Weging
  sectie: Sectie
  boek: Antwoordboek
  form: UseFormReturn<Sectievelden>
}

/**
 * The keys of the form: 1 to 5 score the question that has focus and go on to the next, 0 is geen beeld, Delete takes the
 * answer back. Arrows and space stay what they are in any group of radios. Only on a radio: in a text field a 3 is a 3.
 */
export function useToetsen({ weging, sectie, boek, form }: Omstandigheden) {
  return (event: KeyboardEvent<HTMLFormElement>) => {
    const veld = event.target
    const opRadio = veld instanceof HTMLInputElement && veld.type === 'radio'
    if (!opRadio || event.ctrlKey || event.metaKey || event.altKey || !weging.magBewerken) return
    const gevraagd = vragenVanSectie(sectie).filter((vraag) => wordtGevraagd(vraag, weging.kenmerken))
    const plek = gevraagd.findIndex(({ id }) => veld.name === `${veldnaam(id)}.waarde`)
    const vraag = gevraagd[plek]
    const waarde = waardeVanToets(event.key)
    if (!vraag || waarde === undefined) return
    event.preventDefault()
    // A key that is held down would score one question after another.
    if (event.repeat) return
    form.setValue(`${veldnaam(vraag.id)}.waarde`, naarVeld(waarde))
    boek.wijzig(vraag.id, { waarde })
    if (waarde === null) return
    const volgende = gevraagd[plek + 1]
    if (volgende) focusVeld(vraagElementId(volgende.id))
    else document.getElementById(ID_VERDER)?.focus()
  }
}

/** What a key means: a score, geen beeld, null to clear, or undefined for a key that means nothing here. */
function waardeVanToets(toets: string): Waarde | null | undefined {
  if (toets === 'Delete' || toets === 'Backspace') return null
  if (toets === '0') return 'geen-beeld'
  return waardeUitVeld(toets) ?? undefined
}
