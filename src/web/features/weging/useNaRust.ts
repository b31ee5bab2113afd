import { useEffect, useState } from 'react'

/** A value that follows `waarde` only after it has stayed the same for `rust` milliseconds. */
export function useNaRust<T>(waarde: T, rust: number): T {
  const [rustig, setRustig] = useState(waarde)
  useEffect(() => {
    const timer = setTimeout(() => setRustig(waarde), rust)
    return () => clearTimeout(timer)
  }, [waarde, rust])
  return rustig
}
