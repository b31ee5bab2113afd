import { useSyncExternalStore } from 'react'
import { Knop } from '../../ui/Knop'

const luister = (gewijzigd: () => void) => {
  document.addEventListener('fullscreenchange', gewijzigd)
  return () => document.removeEventListener('fullscreenchange', gewijzigd)
}

/** Takes away what a browser has around the page. Only where the browser can. */
export function Volledigscherm() {
  const vol = useSyncExternalStore(luister, () => document.fullscreenElement !== null)
  if (!document.fullscreenEnabled) return null
  // A browser that refuses leaves the screen as it is, and the button stays.
  const wissel = () =>
    void (vol ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => {})
  return (
    <Knop variant="tekst" onClick={wissel}>
      {vol ? 'Verlaat volledig scherm' : 'Volledig scherm'}
    </Knop>
  )
}
