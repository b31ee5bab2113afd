import type { Kader } from '~/domein/kader/Kader'
import { STIJL, tekstcel } from '../../export/xlsx/xml'
import { BLAD, GEEN_BEELD, NVT } from './sjabloonvorm'

/** The sheet that says how to fill the other one in, and what the scores mean. */
export function uitlegblad(kader: Kader): string[] {
  const rijen: [tekst: string, stijl: number][] = [
    ['Zo vult u de weging in', STIJL.titel],
    [
      `Vul op het blad ${BLAD} alleen de gekleurde cellen in: de score en, waar dat helpt, een toelichting.`,
      STIJL.alinea,
    ],
    [
      'Laat u een cel leeg, dan verandert dat antwoord niet. Zo kunt u een weging ook in delen insturen.',
      STIJL.alinea,
    ],
    [
      `Kies ${GEEN_BEELD} als het team het niet kan zien. Dat is een antwoord, maar geen score.`,
      STIJL.alinea,
    ],
    [
      `Kies ${NVT} alleen bij een stelling over de Participatiewet, als het team die wet niet uitvoert.`,
      STIJL.alinea,
    ],
    [
      'Laat de ronde, het wegingskader, het team-id en de codes van de vragen staan. Daaraan herkent de app het bestand.',
      STIJL.alinea,
    ],
    [
      'Gebruik geen formules in de score of de toelichting. Bewaar het bestand als Excel-werkmap (.xlsx).',
      STIJL.alinea,
    ],
    [
      'Stuur het bestand terug aan het programmabureau. Dat ziet eerst wat er verandert, en neemt het daarna over.',
      STIJL.alinea,
    ],
    ['', STIJL.alinea],
    ['Wat de scores betekenen', STIJL.kop],
    ...kader.schaal.map(({ score, betekenis }): [string, number] => [`${score}  ${betekenis}`, STIJL.alinea]),
    [`${GEEN_BEELD}  ${kader.geenBeeld}`, STIJL.alinea],
    ['', STIJL.alinea],
    [`${kader.titel}, versie ${kader.versie}`, STIJL.alinea],
    [`Bron: ${kader.bron}`, STIJL.alinea],
  ]
  return [
    '<cols><col min="1" max="1" width="100" customWidth="1"/></cols><sheetData>',
    ...rijen.map(
      ([tekst, stijl], i) => `<row r="${i + 1}">${tekst && tekstcel(`A${i + 1}`, tekst, stijl)}</row>`,
    ),
    '</sheetData>',
  ]
}
