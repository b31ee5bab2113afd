import { getRouteApi } from '@tanstack/react-router'
import { useWeging } from '../../gegevens/weging'
import { datum } from '../../ui/datum'
import { Knop } from '../../ui/Knop'
import { Kop } from '../../ui/Kop'
import { kwartaalnaam } from '../../ui/kwartaalnaam'
import { Melding } from '../../ui/Melding'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Antwoordenoverzicht } from '../../weergave/Antwoordenoverzicht'
import { Belemmeringenlijst } from '../../weergave/Belemmeringenlijst'
import { Historie } from '../../weergave/Historie'
import { Profiel } from '../../weergave/Profiel'
import { stadiumVan } from '../../weergave/stadia'
import { useUitkomst } from '../../weergave/useUitkomst'
import { Vaststelling } from '../../weergave/Vaststelling'
import { kopVan, uitlegVan, vastgesteldeKop } from '../../weergave/verwoord'
import { Weg } from '../../weergave/Weg'
import { Werkpunten } from '../../weergave/Werkpunten'
import styles from './Verslag.module.css'

const route = getRouteApi('/besloten/wegingen/$wegingId/verslag')

/** The weegverslag: a weging on a few pages of A4, from the outcome down to every answer. */
export function Verslag() {
  const { wegingId } = route.useParams()
  const open = useWeging(wegingId)
  const { weging, kader } = open
  const uitkomst = useUitkomst(open)
  const { indeling, kenmerken } = uitkomst
  const titel = `Weegverslag ${weging.team.naam}, ${kwartaalnaam(weging.ronde.id)}`
  usePaginatitel(titel)
  return (
    <article className={styles.verslag}>
      <Kop titel={titel} />
      <div className="actions no-print">
        <Knop onClick={() => window.print()}>Printen of als pdf bewaren</Knop>
      </div>
      {!weging.ingediend && (
        <Melding soort="aandacht" titel="Concept">
          <p>Deze weging is nog niet ingediend. De antwoorden kunnen nog veranderen.</p>
        </Melding>
      )}
      <dl className={styles.gegevens}>
        <dt>District</dt>
        <dd>{weging.district.naam}</dd>
        <dt>Ingediend</dt>
        <dd>
          {weging.ingediend ? `${datum(weging.ingediend.op)} door ${weging.ingediend.door.naam}` : 'nog niet'}
        </dd>
        <dt>Kenmerken</dt>
        <dd>
          Participatiewet: {kenmerken.participatiewet ? 'ja' : 'nee'}. Caseload op bsn:{' '}
          {kenmerken.indelingOpBsn ? 'ja' : 'nee'}.
        </dd>
        <dt>Instrument</dt>
        <dd>
          {kader.titel}, versie {kader.versie}
        </dd>
      </dl>
      <section aria-labelledby="uitkomst">
        <h2 id="uitkomst">
          {vastgesteldeKop(kader, weging) ?? kopVan(kader, indeling, uitkomst.open.length)}
        </h2>
        <Vaststelling weging={weging} kader={kader} />
        <p>{uitlegVan(kader, kenmerken, indeling, uitkomst.open.length)}</p>
        {uitkomst.open.length === 0 && <Weg uitkomst={uitkomst} vastgesteld={weging.vastgesteld?.stadium} />}
      </section>
      <Profiel uitkomst={uitkomst} />
      {indeling.volgendStadium && indeling.belemmeringen.length > 0 && (
        <section aria-labelledby="in-de-weg">
          <h2 id="in-de-weg">Wat {stadiumVan(kader, indeling.volgendStadium).titel} in de weg staat</h2>
          <Belemmeringenlijst uitkomst={uitkomst} belemmeringen={indeling.belemmeringen} opPapier />
        </section>
      )}
      {weging.werkpunten.length > 0 && (
        <section aria-labelledby="werkpunten">
          <h2 id="werkpunten">Waar het team aan werkt</h2>
          <Werkpunten werkpunten={weging.werkpunten} />
        </section>
      )}
      <section aria-labelledby="antwoorden">
        <h2 id="antwoorden">Alle antwoorden</h2>
        <p>
          {kader.schaal.map(({ score, betekenis }) => `${score} ${betekenis}`).join(', ')}; gearceerd is{' '}
          {kader.geenBeeld.toLowerCase()}, een streepje is niet van toepassing.
        </p>
        {kader.secties.map((sectie) => (
          <Antwoordenoverzicht key={sectie.id} uitkomst={uitkomst} sectie={sectie} />
        ))}
      </section>
      {weging.berekendStadium !== null && <Historie weging={weging} kader={kader} />}
    </article>
  )
}
