import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { kalibratieQuery, werklijstenQuery } from '../../gegevens/district'
import { kaderQuery } from '../../gegevens/kader'
import { classNames } from '../../ui/classNames'
import { Filterknoppen } from '../../ui/Filterknoppen'
import { LegeStaat } from '../../ui/LegeStaat'
import { opsomming } from '../../ui/opsomming'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Districtkop } from '../../weergave/Districtkop'
import styles from './Kalibratie.module.css'
import { Legenda } from './Legenda'
import { Scoretabel } from './Scoretabel'
import { samenvatting } from './samenvatting'
import { inVolgorde } from './volgorde'

const route = getRouteApi('/besloten/kalibratie')

/** The teams of a district side by side, to talk about what a 4 means. On a screen, on a beamer, and on A3 or A4. */
export function Kalibratie() {
  const { districtId } = route.useLoaderData()
  const { ronde, volgorde = 'kader', groot = false } = route.useSearch()
  const navigate = route.useNavigate()
  const { districten } = useSuspenseQuery(werklijstenQuery).data
  const kalibratie = useSuspenseQuery(kalibratieQuery(districtId, ronde)).data
  const kader = useSuspenseQuery(kaderQuery(kalibratie.ronde.kaderVersie)).data
  const { teams, ontbreekt, vragen } = kalibratie
  usePaginatitel(`Kalibratie ${kalibratie.district.naam}`)
  const zet = (anders: { volgorde?: 'verschil'; groot?: true }) =>
    navigate({
      search: ({ volgorde: _, groot: __, ...rest }) => ({ ...rest, ...anders }),
      replace: true,
      resetScroll: false,
    })
  return (
    <div className={classNames(styles.pagina, groot && styles.groot)}>
      <Districtkop titel="Kalibratie" naar="/kalibratie" gegevens={kalibratie} districten={districten} />
      {teams.length === 0 ? (
        <LegeStaat titel="Nog niets naast elkaar te leggen">
          Geen team van dit district heeft dit kwartaal ingediend.
        </LegeStaat>
      ) : (
        <>
          <p>{samenvatting(kalibratie, kader)}</p>
          {ontbreekt.length > 0 && <p>Nog niet ingediend: {opsomming(ontbreekt)}.</p>}
          <div className={styles.knoppen}>
            <Filterknoppen
              naam="Volgorde van de stellingen"
              gekozen={volgorde}
              onKies={(waarde) =>
                zet({ ...(waarde === 'verschil' && { volgorde: waarde }), ...(groot && { groot }) })
              }
              opties={[
                { waarde: 'kader', label: 'Volgorde van het kader' },
                { waarde: 'verschil', label: 'Grootste verschil eerst' },
              ]}
            />
            <Filterknoppen
              naam="Grootte"
              gekozen={groot ? 'groot' : 'gewoon'}
              onKies={(waarde) =>
                zet({
                  ...(volgorde === 'verschil' && { volgorde }),
                  ...(waarde === 'groot' && { groot: true }),
                })
              }
              opties={[
                { waarde: 'gewoon', label: 'Gewoon' },
                { waarde: 'groot', label: 'Groot, voor de beamer' },
              ]}
            />
          </div>
          <Legenda kader={kader} />
          <Scoretabel teams={teams} groepen={inVolgorde(kader, vragen, volgorde)} />
        </>
      )}
    </div>
  )
}
