import type { Beamer } from '~/contract/beamers'
import { Agendascherm } from './Agendascherm'
import { Beamerkop } from './Beamerkop'
import styles from './Beamerscherm.module.css'
import { Beamervoet } from './Beamervoet'
import { Pauzescherm } from './Pauzescherm'
import { Peilingscherm } from './Peilingscherm'
import { Peilinguitslag } from './Peilinguitslag'
import type { Schermprops } from './Schermprops'
import { Slotscherm } from './Slotscherm'
import { Uitkomstscherm } from './Uitkomstscherm'
import { Vraagscherm } from './Vraagscherm'
import { Welkomscherm } from './Welkomscherm'

/** The wall as it is for one moment of the session: a line above, a line below, and between them one thing. */
export function Beamerscherm({ beamer, kader, verbonden = true }: Schermprops & { verbonden?: boolean }) {
  const Inhoud = schermVoor(beamer)
  return (
    <div className={styles.scherm}>
      <Beamerkop beamer={beamer} kader={kader} />
      <main className={styles.inhoud}>
        <Inhoud beamer={beamer} kader={kader} />
      </main>
      <Beamervoet beamer={beamer} verbonden={verbonden} />
    </div>
  )
}

function schermVoor({ moment: { status, scherm, vraagId } }: Beamer) {
  if (status === 'pauze') return Pauzescherm
  switch (scherm) {
    case 'welkom':
      return Welkomscherm
    case 'agenda':
      return Agendascherm
    case 'vraag':
      return vraagId === null ? Welkomscherm : Vraagscherm
    case 'uitkomst':
      return Uitkomstscherm
    case 'peiling':
      return Peilingscherm
    case 'peilinguitslag':
      return Peilinguitslag
    case 'slot':
      return Slotscherm
  }
}
