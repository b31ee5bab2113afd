import { type ReactNode, useState } from 'react'
import { Dialoog } from '../../ui/Dialoog'
import { Knop } from '../../ui/Knop'
import { knopKlasse } from '../../ui/knopKlasse'
import { opsomming } from '../../ui/opsomming'
import { Tekstvak } from '../../ui/Tekstvak'
import styles from './Herinneringknop.module.css'
import { type Herinnering, mailadres, voorWie } from './herinnering'

/** Shows a reminder with whom it concerns, to copy or to open in a mail program. Nothing is sent from here. */
export function Herinneringknop({
  herinnering,
  children,
}: {
  herinnering: Herinnering
  children: ReactNode
}) {
  const [open, setOpen] = useState(false)
  const [gekopieerd, setGekopieerd] = useState<'ja' | 'nee' | null>(null)
  const kopieer = () =>
    navigator.clipboard.writeText(herinnering.tekst).then(
      () => setGekopieerd('ja'),
      () => setGekopieerd('nee'),
    )
  const toon = () => {
    setGekopieerd(null)
    setOpen(true)
  }
  return (
    <>
      <Knop variant="tekst" onClick={toon}>
        {children}
      </Knop>
      <Dialoog
        open={open}
        titel="Herinnering"
        onSluit={() => setOpen(false)}
        acties={
          <>
            <a href={mailadres(herinnering)} className={knopKlasse('hoofd')}>
              Openen in e-mail
            </a>
            <Knop variant="rustig" onClick={() => void kopieer()}>
              Tekst kopiëren
            </Knop>
            <Knop variant="rustig" onClick={() => setOpen(false)}>
              Sluiten
            </Knop>
          </>
        }
      >
        <p>
          {voorWie(herinnering)} Over {opsomming(herinnering.teams)}. De app kent geen adressen: vul zelf in
          aan wie u mailt.
        </p>
        <p>
          <b>Onderwerp:</b> {herinnering.onderwerp}
        </p>
        <div className={styles.tekst}>
          <Tekstvak
            id="herinneringtekst"
            label="Tekst"
            beginwaarde={herinnering.tekst}
            rijen={12}
            alleenLezen
          />
        </div>
        <p role="status" className={styles.melding}>
          {gekopieerd === 'ja' && 'De tekst staat op het klembord.'}
          {gekopieerd === 'nee' && 'Kopiëren lukt hier niet. Selecteer de tekst en kopieer haar zelf.'}
        </p>
      </Dialoog>
    </>
  )
}
