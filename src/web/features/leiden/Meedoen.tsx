import { toonCode } from '~/domein/sessie/deelnamecode'
import { Melding } from '../../ui/Melding'
import { Qrcode } from '../../ui/Qrcode'
import styles from './Meedoen.module.css'
import { useLeiding } from './useLeiden'

/** How people join: an address with a code in it, the same as a QR code, and what to do when no phone can reach it. */
export function Meedoen() {
  const { code, deelnameadres } = useLeiding().regie
  const { url, bereikbaar } = deelnameadres
  return (
    <div>
      <h3 className={styles.kop}>Zo doet iemand mee</h3>
      {!bereikbaar && (
        <Melding soort="aandacht" titel="Telefoons kunnen deze computer nog niet bereiken">
          <p>
            Start de app met <b>HOST=0.0.0.0</b>. Telefoons op hetzelfde netwerk kunnen dan meedoen. Tot die
            tijd werkt het adres alleen op deze computer.
          </p>
        </Melding>
      )}
      <div className={styles.manieren}>
        <Qrcode tekst={url} label="QR-code om mee te doen" className={styles.qr} />
        <dl className={styles.adres}>
          <dt>Scan de code, of ga naar</dt>
          <dd>{zonderCode(url)}</dd>
          <dt>en vul in</dt>
          <dd className={styles.code}>{toonCode(code)}</dd>
        </dl>
      </div>
    </div>
  )
}

/** As people type it: without the code at its end and without http, which a browser adds itself. */
const zonderCode = (url: string) => url.replace(/\/[^/]*$/, '').replace(/^http:\/\//, '')
