import { useState } from 'react'
import type { Moment } from '~/contract/sessie'
import styles from './Leidingwissel.module.css'

/** One line when somebody else takes the lead, until the next vraag (WCAG 4.1.3: announced, without taking focus). */
export function Leidingwissel({ moment: { leider, vraagId } }: { moment: Moment }) {
  const [gezien, setGezien] = useState<{ leider: string; bij?: string | null }>({ leider })
  if (gezien.leider !== leider) setGezien({ leider, bij: vraagId })
  return (
    <p role="status" className={styles.regel}>
      {gezien.bij === vraagId && `Vanaf nu leidt ${leider} de sessie.`}
    </p>
  )
}
