import { Agenda } from './Agenda'
import { Pauze } from './Pauze'
import { Peiling } from './Peiling'
import { Peilinguitslag } from './Peilinguitslag'
import { Uitkomst } from './Uitkomst'
import { Vooraf } from './Vooraf'
import { Vraagscherm } from './Vraagscherm'
import { Wachten } from './Wachten'
import type { Zaal } from './zaal'

/** What the phone shows for what the begeleider shows. */
export function Scherm({ zaal }: { zaal: Zaal }) {
  const { moment, sessie, toehoorder } = zaal.deelname
  if (moment.status === 'voorbereiding') {
    return sessie.wijze === 'vooraf' && !toehoorder ? <Vooraf zaal={zaal} /> : <Wachten zaal={zaal} />
  }
  if (moment.status === 'pauze') return <Pauze zaal={zaal} />
  switch (moment.scherm) {
    case 'vraag':
      return moment.vraagId ? <Vraagscherm zaal={zaal} vraagId={moment.vraagId} /> : <Wachten zaal={zaal} />
    case 'agenda':
      return <Agenda zaal={zaal} />
    case 'uitkomst':
      return <Uitkomst zaal={zaal} />
    case 'peiling':
      return <Peiling zaal={zaal} />
    case 'peilinguitslag':
      return <Peilinguitslag zaal={zaal} />
    default:
      return <Wachten zaal={zaal} />
  }
}
