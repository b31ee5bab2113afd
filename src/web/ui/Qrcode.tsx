import encodeQR from 'qr'
import { useMemo } from 'react'
import { classNames } from './classNames'
import styles from './Qrcode.module.css'

type Props = { tekst: string; label: string; className?: string | undefined }

/** Modules of white around the code: fewer, and some cameras do not find it (ISO/IEC 18004). */
const RAND = 4

/**
 * A QR code, drawn as one path and as large as its place. Dark on white in every scheme: many cameras read no other.
 *
 * @param tekst what the camera reads, such as an address
 * @param label what happens when one scans it; put the same address beside it in words, for who cannot (WCAG 1.1.1)
 */
export function Qrcode({ tekst, label, className }: Props) {
  const { pad, zijde } = useMemo(() => tekening(tekst), [tekst])
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${zijde} ${zijde}`}
      shapeRendering="crispEdges"
      focusable="false"
      className={classNames(styles.qrcode, className)}
    >
      <rect width={zijde} height={zijde} fill="white" />
      <path d={pad} fill="black" />
    </svg>
  )
}

/** The dark modules as one path, each run in a row as one rectangle. */
function tekening(tekst: string): { pad: string; zijde: number } {
  const rijen = encodeQR(tekst, 'raw', { ecc: 'medium', border: RAND })
  const pad = rijen
    .flatMap((rij, y) =>
      rij.flatMap((donker, x) => {
        if (!donker || rij[x - 1]) return []
        const lengte = rij.indexOf(false, x) - x
        return `M${x} ${y}h${lengte}v1h-${lengte}z`
      }),
    )
    .join('')
  return { pad, zijde: rijen.length }
}
