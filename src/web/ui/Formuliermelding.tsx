import { Melding } from './Melding'

type Props = { fout: string | null; mislukt: string; gelukt?: string | false | undefined }

/**
 * What came of sending a form, right above its button: why it was refused, or that it is done.
 *
 * @param fout what is left to say beside the faults at the fields; null when nothing is
 * @param mislukt the title over it ("De naam is niet gewijzigd")
 * @param gelukt what was done, once it has been
 *
 * WCAG 3.3.1, 4.1.3.
 */
export function Formuliermelding({ fout, mislukt, gelukt }: Props) {
  if (fout) {
    return (
      <Melding soort="fout" titel={mislukt} rol="alert">
        <p>{fout}</p>
      </Melding>
    )
  }
  return gelukt ? <Melding soort="gelukt" titel={gelukt} rol="status" /> : null
}
