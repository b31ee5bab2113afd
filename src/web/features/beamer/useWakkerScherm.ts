import { useEffect } from 'react'

/**
 * Keeps the screen from going dark while it is looked at. Browsers offer this on https only; elsewhere, and where the
 * machine refuses (a low battery), nothing happens and the machine does as it is set.
 */
export function useWakkerScherm(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return
    let slot: WakeLockSentinel | null = null
    let klaar = false
    const vraag = async () => {
      if (document.visibilityState === 'hidden') return
      const nieuw = await navigator.wakeLock.request('screen').catch(() => null)
      if (klaar) await nieuw?.release()
      else slot = nieuw
    }
    void vraag()
    // A page that goes out of sight loses it.
    document.addEventListener('visibilitychange', vraag)
    return () => {
      klaar = true
      document.removeEventListener('visibilitychange', vraag)
      void slot?.release()
    }
  }, [])
}
