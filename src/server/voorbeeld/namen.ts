/** Surnames as they are met in a Dutch office, and initials to go with them. Put together by machine: nobody in particular. */
const achternamen = `
  de Jong, Jansen, de Vries, van den Berg, Bakker, van Dijk, Visser, Smit, Meijer, de Boer, Mulder, de Groot, Bos, Vos,
  Peters, Hendriks, van Leeuwen, Dekker, Brouwer, de Wit, Dijkstra, Smits, de Graaf, van der Meer, van der Linden, Kok,
  Jacobs, de Haan, Vermeulen, van den Heuvel, van der Veen, van den Broek, de Bruijn, Schouten, van Beek, Willems,
  van Vliet, Hoekstra, Maas, Verhoeven, Koster, Prins, Blom, Huisman, Peeters, Kuiper, Postma, Veenstra, Kramer,
  Wiersma, Hoogendoorn, Bosman, Terpstra, Yılmaz, Kaya, Demir, Şahin, Öztürk, Aydın, el Amrani, Bouzid, el Idrissi,
  Benali, Achahbar, Haddou, Ramdin, Mohan, Jhinkoe, Kalpoe, Ramkhelawan, Pinas, Landveld, Biervliet, Wijngaarde,
  Martina, Maduro, Croes, Tahapary, Manuhutu, Pattiasina, Sihombing, Nguyen, Tran, Chen, Wong, Kowalska, Nowak,
  Ivanova, Petrović, Hasanović, Rahimi, Karimi, Ahmadzai, Tesfay, Abdi, Osman, Haile, Okafor, Mensah, Silva, Fernandes,
  García, Haddad, Aziz`
  .trim()
  .split(/,\s+/)

const voorletters = 'MAJSRNKELFTHBDWICPGY'

/** The name of the n-th person, counted from 0; no two alike among the first two thousand. */
export function naamVan(nummer: number): string {
  const ronde = Math.floor(nummer / achternamen.length)
  const voorletter = voorletters[(nummer * 7 + ronde) % voorletters.length]
  return `${voorletter}. ${achternamen[(nummer * 37) % achternamen.length]}`
}
