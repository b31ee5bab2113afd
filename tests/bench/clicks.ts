import type { Page } from 'playwright-core'
import { meegeleverdeKaders } from '~/domein/kader/kaders'
import { vragenVanSectie } from '~/domein/kader/vragen'
import { barePage } from './barePage'
import { quantile, report, short } from './figures'
import { openWeging } from './openWeging'
import type { Product } from './product'

/**
 * From a click on a radio to the next paint, with the processor slowed down four times: our form with all that it does
 * (show, keep, send, count) against a bare page with the same radio groups and no script at all.
 */
export async function measureClicks(product: Product): Promise<void> {
  const kader = meegeleverdeKaders.get('1.21')
  if (!kader) throw new Error('Version 1.21 is missing')
  const { page, path } = await openWeging(product, 'begeleider-smc-hengelo')
  const bare = await page.context().newPage()
  const ours: number[] = []
  const theirs: number[] = []
  for (const page of [bare]) await page.setContent(barePage(kader))
  // Section by section in turns, so that whatever else the machine does falls on both alike.
  for (const sectie of kader.secties) {
    const names = vragenVanSectie(sectie).map(({ id }) => id)
    await page.goto(path.replace(/[^/]+$/, sectie.id))
    await page.getByRole('radio').first().waitFor()
    await page.bringToFront()
    ours.push(
      ...(await clickAll(
        page,
        (name) => `input[name="${name.replaceAll('.', '_')}.waarde"][value="3"]`,
        names,
      )),
    )
    await bare.bringToFront()
    theirs.push(...(await clickAll(bare, (name) => `input[name="${name}"][value="3"]`, names)))
  }
  await page.context().close()
  const line = (values: number[]) =>
    `median ${short(quantile(values, 0.5))} ms, p95 ${short(quantile(values, 0.95))} ms`
  report(`From click to next paint, ${ours.length} answers, 4x slower processor (aim: at most 1.3x bare)`, [
    ['our form', line(ours)],
    ['bare page', line(theirs)],
    ['ratio of medians', `${short(quantile(ours, 0.5) / quantile(theirs, 0.5))}x`],
    ['ratio of p95', `${short(quantile(ours, 0.95) / quantile(theirs, 0.95))}x`],
  ])
}

/** Clicks each question once with a real mouse event; gives the times in milliseconds. */
async function clickAll(
  page: Page,
  selectorOf: (name: string) => string,
  names: readonly string[],
): Promise<number[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const times: number[] = []
  for (const name of names) {
    const radio = page.locator(selectorOf(name))
    if ((await radio.count()) === 0) continue
    await radio.scrollIntoViewIfNeeded()
    const painted = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const onClick = (event: MouseEvent) => {
            // The message comes after the frame that shows the click has been drawn.
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel()
              port1.onmessage = () => resolve(performance.now() - event.timeStamp)
              port2.postMessage(null)
            })
          }
          document.addEventListener('click', onClick, { once: true, capture: true })
        }),
    )
    const box = await radio.boundingBox()
    if (!box) throw new Error(`Question ${name} is not on the page`)
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    times.push(await painted)
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await session.detach()
  return times
}
