import { measureClicks } from './clicks'
import { measureIndeel } from './indeel'
import { measureLoad } from './load'
import { startProduct } from './product'
import { measureSaving } from './saving'

/**
 * Measures what a user feels, against the least that could do the same, in one run on one machine: ratios say something,
 * bare times do not. Prints a table for each part; nothing here passes or fails.
 */
const product = await startProduct()
try {
  await measureLoad(product)
  await measureClicks(product)
  await measureSaving(product)
  measureIndeel()
} finally {
  await product.stop()
}
