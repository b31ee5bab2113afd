import { expect, test } from 'vitest'
import { countTests } from './testTotals.mjs'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
})

/** Vitest's report on the given files. */
function report(...testResults: ReturnType<typeof file>[]) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  const numPassedTests = tests.filter(({ status }) => status === 'passed').length
  return { numTotalTests: tests.length, numPassedTests, testResults }
}

const all = { chosenByName: false }

test('counts what passed and what failed', () => {
  const files = report(file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed'))
  expect(countTests(files, 1, all)).toEqual({ passed: 3, failed: 1 })
})

test('counts a skipped or unfinished test as failed, unless tests were chosen by name', () => {
  const files = report(file('passed', 'passed', 'skipped', 'todo', 'pending'))
  expect(countTests(files, 0, all)).toEqual({ passed: 1, failed: 3 })
  expect(countTests(files, 0, { chosenByName: true })).toEqual({ passed: 1, failed: 0 })
})

test('counts a file that could not be loaded, or whose hook failed, as one failed', () => {
  expect(countTests(report(file('failed'), file('failed', 'passed')), 1, all)).toEqual({
    passed: 1,
    failed: 2,
  })
})

test('counts a run that ends badly as one failed, with or without a report', () => {
  expect(countTests(report(file('passed', 'passed')), 1, all)).toEqual({ passed: 1, failed: 1 })
  expect(countTests(undefined, 0, all)).toEqual({ passed: 0, failed: 1 })
})
