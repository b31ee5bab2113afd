import { useEffect, useState } from 'react'

/** The longest wait that a timer can do, in milliseconds. */
const LANGSTE = 2 ** 31 - 1

/** Whether a moment has passed; turns when it does. Never for null. */
export function useVoorbij(moment: string | null): boolean {
  const tijd = moment === null ? Number.POSITIVE_INFINITY : Date.parse(moment)
  const [nu, setNu] = useState(() => Date.now())
  const over = tijd - nu
  useEffect(() => {
    if (over <= 0 || over === Number.POSITIVE_INFINITY) return
    const timer = setTimeout(() => setNu(Date.now()), Math.min(over, LANGSTE))
    return () => clearTimeout(timer)
  }, [over])
  return over <= 0
}
