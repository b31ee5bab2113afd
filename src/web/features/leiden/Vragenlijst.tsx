import { useEffect, useRef } from 'react'
import { Uitklap } from '../../ui/Uitklap'
import { Voortgang } from '../../ui/Voortgang'
import { vraagVan } from '../../weergave/vraagnaam'
import { useLeiding } from './useLeiden'
import { Vraagregel } from './Vraagregel'
import styles from './Vragenlijst.module.css'

/** The vragen of today by section, each with where it stands; the section that the group is in is unfolded. */
export function Vragenlijst() {
  const { regie, kader } = useLeiding()
  const { moment, vragen, secties } = regie
  const nav = useRef<HTMLElement>(null)
  const hier = moment.vraagId && vraagVan(kader, moment.vraagId).sectie.id
  useEffect(() => {
    // The list scrolls in itself, so that the page does not move when the group does.
    const lijst = nav.current
    const regel = moment.vraagId && lijst?.querySelector<HTMLElement>('[aria-current]')
    if (!lijst || !regel || lijst.scrollHeight <= lijst.clientHeight) return
    lijst.scrollTop = Math.max(0, regel.offsetTop - lijst.clientHeight / 3)
  }, [moment.vraagId])
  return (
    <nav ref={nav} aria-labelledby="vragen-van-vandaag" className={styles.lijst}>
      <h2 id="vragen-van-vandaag" className={styles.kop}>
        Vragen van vandaag
      </h2>
      <Voortgang gedaan={moment.voortgang.gedaan} totaal={moment.voortgang.totaal} woord="afgesproken" />
      {kader.secties
        .filter(({ id }) => secties.includes(id))
        .map((sectie) => {
          const leden = vragen.filter(({ vraagId }) => vraagVan(kader, vraagId).sectie.id === sectie.id)
          const gedaan = leden.filter(({ status }) => status === 'afgesproken').length
          return (
            <Uitklap
              key={sectie.id}
              open={sectie.id === hier}
              titel={
                <>
                  {sectie.id} {sectie.titel}{' '}
                  <span className={styles.telling}>
                    {gedaan} van {leden.length}
                    <span className="visually-hidden"> afgesproken</span>
                  </span>
                </>
              }
            >
              <ul className="plain-list">
                {leden.map((vraag) => (
                  <Vraagregel key={vraag.vraagId} vraag={vraag} />
                ))}
              </ul>
            </Uitklap>
          )
        })}
    </nav>
  )
}
