import type { Kader } from '~/domein/kader/Kader'
import { vragenVanKader } from '~/domein/kader/vragen'

/** The least that asks the same: every question of the kader as a group of six native radios, without style or script. */
export function barePage(kader: Kader): string {
  const groups = vragenVanKader(kader).map(({ id, tekst }) => {
    const options = [
      ...kader.schaal.map(({ score, betekenis }) => [String(score), betekenis]),
      ['geen-beeld', ''],
    ]
    const radios = options.map(
      ([value, meaning]) =>
        `<label><input type="radio" name="${id}" value="${value}">${value} ${meaning}</label>`,
    )
    return `<fieldset><legend>${id} ${tekst}</legend>${radios.join('<br>')}</fieldset>`
  })
  return `<!doctype html><html lang="nl"><title>Bare</title><form>${groups.join('')}</form>`
}
