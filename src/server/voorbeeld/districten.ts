/** A district and its towns, each with how many teams work there. 103 teams in all, as in the first quarter of 2024. */
interface District {
  id: string
  naam: string
  teamsPerPlaats: Record<string, number>
}

export const districten: readonly District[] = [
  {
    id: 'noord',
    naam: 'Noord',
    teamsPerPlaats: {
      Groningen: 3,
      Leeuwarden: 2,
      Assen: 1,
      Emmen: 1,
      Heerenveen: 1,
      Hoogeveen: 1,
      Winschoten: 1,
    },
  },
  {
    id: 'overijssel',
    naam: 'Overijssel',
    teamsPerPlaats: { Enschede: 3, Zwolle: 3, Hengelo: 1, Deventer: 1, Almelo: 1 },
  },
  {
    id: 'gelderland',
    naam: 'Gelderland',
    teamsPerPlaats: { Arnhem: 3, Nijmegen: 3, Apeldoorn: 2, Ede: 1, Doetinchem: 1 },
  },
  {
    id: 'midden-nederland',
    naam: 'Midden-Nederland',
    teamsPerPlaats: { Utrecht: 4, Amersfoort: 2, Almere: 2, Lelystad: 1, Hilversum: 1 },
  },
  {
    id: 'noord-holland-noord',
    naam: 'Noord-Holland Noord',
    teamsPerPlaats: {
      Haarlem: 2,
      Alkmaar: 1,
      Hoorn: 1,
      'Den Helder': 1,
      Beverwijk: 1,
      Zaandam: 1,
      Purmerend: 1,
    },
  },
  {
    id: 'groot-amsterdam',
    naam: 'Groot Amsterdam',
    teamsPerPlaats: { Amsterdam: 7, Amstelveen: 1, Hoofddorp: 1 },
  },
  {
    id: 'haaglanden',
    naam: 'Haaglanden',
    teamsPerPlaats: { 'Den Haag': 4, Leiden: 2, Delft: 1, Zoetermeer: 1, Gouda: 1 },
  },
  {
    id: 'rijnmond',
    naam: 'Rijnmond',
    teamsPerPlaats: { Rotterdam: 5, Dordrecht: 1, Schiedam: 1, Spijkenisse: 1, Gorinchem: 1 },
  },
  {
    id: 'zeeland-brabant',
    naam: 'Zeeland-Brabant',
    teamsPerPlaats: { Breda: 3, Tilburg: 3, Roosendaal: 1, 'Bergen op Zoom': 1, Goes: 1, Middelburg: 1 },
  },
  {
    id: 'oost-brabant',
    naam: 'Oost-Brabant',
    teamsPerPlaats: { Eindhoven: 4, "'s-Hertogenbosch": 2, Helmond: 2, Oss: 1 },
  },
  {
    id: 'limburg',
    naam: 'Limburg',
    teamsPerPlaats: { Heerlen: 4, Maastricht: 2, Venlo: 2, Roermond: 1, Sittard: 1 },
  },
]
