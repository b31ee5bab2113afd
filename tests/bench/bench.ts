import { measureClicks } from './clicks'
import { measureExport } from './export'
import { measureIndeel } from './indeel'
import { measureLand } from './land'
import { measureLoad } from './load'
import { type Product, startProduct } from './product'
import { measureSaving } from './saving'
import { measureSessies } from './sessies'

/** `npm run bench` measures all; `npm run bench -- sessies 30` one part, with what can be set of it. */
const [chosen, ...settings] = process.argv.slice(2)
const parts: Record<string, (product: Product) => Promise<void> | void> = {
  load: measureLoad,
  clicks: measureClicks,
  saving: measureSaving,
  sessies: (product) => measureSessies(product, ...settings.map(Number)),
  indeel: measureIndeel,
  export: measureExport,
  land: measureLand,
}
if (chosen !== undefined && !(chosen in parts)) {
  throw new Error(`There is no ${chosen} to measure. Choose from ${Object.keys(parts).join(', ')}.`)
}

/**
 * Measures what a user feels, against the least that could do the same, in one run on one machine: ratios say something,
 * bare times do not. Prints a table for each part; nothing here passes or fails.
 */
const product = await startProduct()
try {
  for (const [name, measure] of Object.entries(parts)) {
    if (chosen === undefined || chosen === name) await measure(product)
  }
} finally {
  await product.stop()
}
