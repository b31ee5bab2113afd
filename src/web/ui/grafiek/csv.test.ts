import { expect, test } from 'vitest'
import { alsCsv } from './csv'
import { leesbaar } from './gegevens'

const kolommen = [
  { kop: 'Onderdeel', soort: 'tekst' },
  { kop: 'Gemiddelde', soort: 'gemiddelde' },
  { kop: 'Scores', soort: 'aantal' },
] as const

test('a chart downloads with BOM, semicolons and a decimal comma, its means unrounded', () => {
  expect(alsCsv({ kolommen, rijen: [['Cliënt centraal', 2.6875, 16]] })).toBe(
    '\uFEFFOnderdeel;Gemiddelde;Scores\r\nCliënt centraal;2,6875;16\r\n',
  )
})

test('W4: what is not there stays empty in the file and is a dash on the page, never a zero', () => {
  expect(alsCsv({ kolommen, rijen: [['Leeg', null, 0]] })).toContain('Leeg;;0\r\n')
  expect(leesbaar(null, { soort: 'gemiddelde' })).toBe('–')
  expect(leesbaar(0, { soort: 'aantal' })).toBe('0')
  expect(leesbaar(2.6875, { soort: 'gemiddelde' })).toBe('2,7')
})

test.each(['=1+1', '+31', '-2', '@SUM(A1)'])('the text %s cannot run as a formula', (tekst) => {
  expect(alsCsv({ kolommen, rijen: [[tekst, 1, 1]] })).toContain(`\r\n'${tekst};`)
})

test('a text with a semicolon or quotes stays one cell', () => {
  expect(alsCsv({ kolommen, rijen: [['Noord; "Oost"', 1, 1]] })).toContain('"Noord; ""Oost""";1;1')
})
