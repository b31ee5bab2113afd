import { expect, test } from 'vitest'
import { StartError } from '../../StartError'
import { explainDiskError } from './explainDiskError'

test.each([
  ['EACCES', /mag niet schrijven in \/gegevens\. Geef het account .* schrijfrechten/],
  ['EPERM', /mag niet schrijven/],
  ['EROFS', /mag niet schrijven/],
  ['ENOSPC', /schijf van \/gegevens is vol\. Maak ruimte vrij/],
  ['EDQUOT', /is vol/],
  ['ENOTDIR', /is een bestand, of ligt onder een bestand/],
  ['EIO', /niet te gebruiken: i\/o error\. Kies een andere map/],
])('says what to do about %s', (code, sentence) => {
  const error = explainDiskError('/gegevens', Object.assign(new Error('i/o error'), { code }))
  expect(error).toBeInstanceOf(StartError)
  expect(error.message).toMatch(sentence)
  expect(error.message).toContain('DATA_DIR')
})
