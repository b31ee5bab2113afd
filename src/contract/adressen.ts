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
  openGroepssessie: { methode: 'post', pad: '/wegingen/{wegingId}/groepssessies' },
  leesGroepssessies: { methode: 'get', pad: '/wegingen/{wegingId}/groepssessies' },
  leesRegie: { methode: 'get', pad: '/groepssessies/{sessieId}' },
  volgRegie: { methode: 'get', pad: '/groepssessies/{sessieId}/gebeurtenissen' },
  doeHandeling: { methode: 'post', pad: '/groepssessies/{sessieId}/handelingen' },
  geefScoreVoor: {
    methode: 'put',
    pad: '/groepssessies/{sessieId}/deelnemers/{deelnemerId}/scores/{vraagId}',
  },
  leesUitnodiging: { methode: 'get', pad: '/uitnodigingen/{code}' },
  neemPlaats: { methode: 'post', pad: '/uitnodigingen/{code}/deelnemers' },
  keerTerug: { methode: 'post', pad: '/uitnodigingen/{code}/terugkeer' },
  leesDeelname: { methode: 'get', pad: '/groepssessies/{sessieId}/deelname' },
  volgDeelname: { methode: 'get', pad: '/groepssessies/{sessieId}/deelname/gebeurtenissen' },
  neemTabblad: { methode: 'put', pad: '/groepssessies/{sessieId}/deelname/tabblad' },
  verlaatSessie: { methode: 'delete', pad: '/groepssessies/{sessieId}/deelname' },
  geefScore: { methode: 'put', pad: '/groepssessies/{sessieId}/deelname/scores/{vraagId}' },
  beantwoordPeiling: { methode: 'put', pad: '/groepssessies/{sessieId}/deelname/peiling' },
  leesBeamer: { methode: 'get', pad: '/beamers/{sleutel}' },
  volgBeamer: { methode: 'get', pad: '/beamers/{sleutel}/gebeurtenissen' },
  leesVerbindingstest: { methode: 'get', pad: '/verbindingstests' },
  bewaarVerbindingstest: { methode: 'post', pad: '/verbindingstests' },
  volgVerbindingstest: { methode: 'get', pad: '/verbindingstests/gebeurtenissen' },
} as const satisfies Record<string, Pick<Endpoint, 'methode' | 'pad'>>
