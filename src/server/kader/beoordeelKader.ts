import { createHash } from 'node:crypto'
import type { Importbestand } from '~/contract/imports'
import type { Kadercontrole } from '~/contract/kaders'
import type { Kader } from '~/domein/kader/Kader'
import type { Kadervergelijking } from '~/domein/kader/Kaderverschil'
import type { Kaders } from '~/domein/kader/kaders'
import { isZelfdeKader } from '~/domein/kader/leesKadertekst'
import { isVerschillend, vergelijkKaders } from '~/domein/kader/vergelijkKaders'
import { hoogsteKader, vergelijkVersies } from '~/domein/kader/versievolgorde'
import { leesKaderbestand } from './leesKaderbestand'
import { Meldlijst } from './Meldlijst'

interface Kaderoordeel {
  controle: Kadercontrole
  /** What the file holds; null when it cannot be taken in. */
  kader: Kader | null
  /** Of the file as it was sent. */
  sha256: string
}

/** Says what taking a kader file in would do, held against the versions there are. The check and the taking in both call it. */
export function beoordeelKader(kaders: Kaders, { naam, inhoud }: Importbestand): Kaderoordeel {
  const bytes = Buffer.from(inhoud, 'base64')
  const meldingen = new Meldlijst()
  const kader = leesKaderbestand(bytes, meldingen)
  const eerder = kader && kaders.get(kader.versie)
  const gelijk = kader && eerder ? isZelfdeKader(kader, eerder) : false
  if (kader && eerder && !gelijk) {
    meldingen.fout(
      'versie',
      `Versie ${kader.versie} is er al, met een andere inhoud. Een versie verandert nooit.`,
      'Verhoog het versienummer in het bestand.',
    )
  }
  const huidig = hoogsteKader(kaders)
  const kanNieuw = kader && !eerder
  const vergelijking = kanNieuw && huidig ? vergelijkKaders(huidig, kader) : null
  if (vergelijking) waarschuw(vergelijking, meldingen)
  const { fouten, lijst } = meldingen
  return {
    controle: {
      naam,
      stand: fouten > 0 ? 'fout' : eerder ? 'al-opgenomen' : 'nieuw',
      versie: kader?.versie ?? null,
      meldingen: lijst,
      fouten,
      vergelijking,
    },
    kader: fouten > 0 ? null : kader,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}

function waarschuw(vergelijking: Kadervergelijking, meldingen: Meldlijst): void {
  const { van, naar, verschillen, onderdelen, zelfdeStadia } = vergelijking
  if (vergelijkVersies(naar, van) <= 0) {
    meldingen.letOp(
      'versie',
      `Versie ${naar} is niet hoger dan ${van}, de hoogste die er is.`,
      'Is dat niet de bedoeling, verhoog dan het versienummer in het bestand.',
    )
  }
  if (!isVerschillend(vergelijking)) {
    meldingen.letOp('hele bestand', `Behalve het versienummer is alles gelijk aan versie ${van}.`, null)
  }
  if (!zelfdeStadia) {
    meldingen.letOp(
      'stadia',
      `De stadia zijn andere dan in versie ${van}. Wie steeg of daalde, is daartussen niet te tellen.`,
      null,
    )
  }
  const minima = verschillen.filter(({ veld }) => veld.startsWith('minimum'))
  if (zelfdeStadia && minima.length > 0) {
    meldingen.letOp(
      'stadia',
      'De minima veranderen. Een team kan daardoor met dezelfde scores een ander stadium krijgen, en dat telt als stijgen of dalen.',
      null,
    )
  }
  for (const { id, hergebruikt } of onderdelen.flatMap(({ stellingen }) => stellingen)) {
    if (!hergebruikt) continue
    meldingen.letOp(
      `stelling ${id}`,
      'Zelfde nummer, andere tekst. De trend breekt hier, maar wie op het nummer let, vergelijkt twee verschillende stellingen.',
      'Geef een nieuwe stelling liever een nieuw nummer.',
    )
  }
}
