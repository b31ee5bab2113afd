import { classNames } from './classNames'
import styles from './Knop.module.css'

/** `hoofd`: the one thing to do here. `rustig`: what can be done as well. `tekst`: looks like a link. */
export type Knopvariant = 'hoofd' | 'rustig' | 'tekst'

/** The class name that makes a link look like a button; for an `<a>` or the router's Link, which stay links. */
export const knopKlasse = (variant: Knopvariant = 'hoofd') => classNames(styles.knop, styles[variant])
