/**
 * @typedef {object} VitestReport the part of Vitest's JSON report that we count
 * @property {number} numTotalTests
 * @property {number} numPassedTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults one per file
 */

/**
 * Counts a run of Vitest. Everything that is not plainly passed counts as failed: skipped and unfinished tests (unless
 * tests were chosen by name), a file that fails without a failed test (it could not be loaded, a hook failed), and a run
 * that ends badly for another reason (an error outside a test, no report at all).
 *
 * @param {VitestReport | undefined} report
 * @param {number} exitCode Vitest's
 * @param {{ chosenByName: boolean }} options
 */
export function countTests(report, exitCode, { chosenByName }) {
  if (!report) {
    return { passed: 0, failed: 1 }
  }
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults)
  const failedTests = tests.filter(({ status }) => status === 'failed').length
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length
  const passed = report.numPassedTests
  const notRun = chosenByName ? 0 : report.numTotalTests - passed - failedTests
  const failed = failedTests + brokenFiles + notRun
  return { passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed }
}
