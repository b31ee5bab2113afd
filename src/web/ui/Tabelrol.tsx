import { type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './Tabelrol.module.css'

/**
 * Lets a wide table scroll inside itself on a narrow screen, by keyboard too (WCAG 1.4.10, 2.1.1).
 *
 * @param naam what scrolls, for a screen reader; "Tabel" if not said
 */
export function Tabelrol({ naam = 'Tabel', children }: { naam?: string; children: ReactNode }) {
  const rol = useRef<HTMLElement>(null)
  const [schuift, setSchuift] = useState(false)
  useEffect(() => {
    const meet = () => setSchuift(rol.current !== null && rol.current.scrollWidth > rol.current.clientWidth)
    meet()
    window.addEventListener('resize', meet)
    return () => window.removeEventListener('resize', meet)
  }, [])
  return (
    <section ref={rol} className={styles.rol} tabIndex={schuift ? 0 : undefined} aria-label={naam}>
      {children}
    </section>
  )
}
