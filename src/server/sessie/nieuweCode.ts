import { randomBytes } from 'node:crypto'
import { codeUit } from '~/domein/sessie/deelnamecode'

/** A code to join or to return with. More bytes than it needs: `codeUit` throws some away to stay fair. */
export const nieuweCode = (): string => codeUit(randomBytes(64))
