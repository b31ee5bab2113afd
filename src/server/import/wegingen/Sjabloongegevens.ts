import type { Kader } from '~/domein/kader/Kader'
import type { Kenmerken } from '~/domein/weging/Kenmerken'

/** What a template is made for: a ronde, and where it is known the team. */
export interface Sjabloongegevens {
  rondeId: string
  kader: Kader
  team: { id: string; naam: string; district: string } | null
  /** As far as they are known; whoever fills it in can change them. */
  kenmerken: Kenmerken | null
}
