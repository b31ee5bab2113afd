import type { Endpoint } from './Endpoint'

/**
 * Method and path of every call, by the name of its endpoint. This is all of an endpoint that runs in a browser: there its
 * schemas are types only, which keeps them out of what a phone has to fetch.
 */
export const adressen = {
  leesVoorbeeldpersonen: { methode: 'get', pad: '/aanmeldingen/voorbeeld' },
  meldAanAlsVoorbeeld: { methode: 'post', pad: '/aanmeldingen/voorbeeld' },
  leesAanmelding: { methode: 'get', pad: '/aanmeldingen/huidige' },
  meldAf: { methode: 'delete', pad: '/aanmeldingen/huidige' },
  bewaarAntwoord: { methode: 'patch', pad: '/wegingen/{wegingId}/antwoorden/{vraagId}' },
  leesWijzigingen: { methode: 'get', pad: '/wegingen/{wegingId}/antwoorden' },
  deelIn: { methode: 'post', pad: '/indelingen' },
  leesKaderVersie: { methode: 'get', pad: '/kaders/{versie}' },
  leesTeams: { methode: 'get', pad: '/teams' },
  startWeging: { methode: 'post', pad: '/wegingen' },
  leesWeging: { methode: 'get', pad: '/wegingen/{wegingId}' },
  wijzigKenmerken: { methode: 'patch', pad: '/wegingen/{wegingId}' },
  dienWegingIn: { methode: 'post', pad: '/wegingen/{wegingId}/indiening' },
  volgWeging: { methode: 'get', pad: '/wegingen/{wegingId}/gebeurtenissen' },
  leesVorigeWeging: { methode: 'get', pad: '/wegingen/{wegingId}/vorige' },
} as const satisfies Record<string, Pick<Endpoint, 'methode' | 'pad'>>
