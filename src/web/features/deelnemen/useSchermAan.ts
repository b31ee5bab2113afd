import { useEffect } from 'react'

/** Keeps the phone's screen on while the page is looked at, where a browser can: not over plain http. */
export function useSchermAan(): void {
  useEffect(() => {
    let slot: WakeLockSentinel | undefined
    let weg = false
    const houdAan = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        slot = await navigator.wakeLock?.request('screen')
        if (weg) await slot?.release()
      } catch {
        // A phone that saves its battery says no; then the screen goes off as it always does.
      }
    }
    void houdAan()
    document.addEventListener('visibilitychange', houdAan)
    return () => {
      weg = true
      document.removeEventListener('visibilitychange', houdAan)
      void slot?.release()
    }
  }, [])
}
