import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { root } from './root.mjs'

/**
 * Runs a program in the project's folder. A signal that would end us ends the program first, so that nothing runs on
 * behind our back.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: NodeJS.ProcessEnv, shell?: boolean }} [options] `show`: its output goes to the
 *   terminal; otherwise it is collected
 * @returns {Promise<{ code: number, output: string }>} the exit code (1 when the program could not run or was killed)
 */
export function runProgram(file, args, { show = false, env = process.env, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: root, env, shell, stdio: show ? 'inherit' : 'pipe' })
    let output = ''
    /** @param {Buffer} chunk */
    const collect = (chunk) => {
      output += chunk.toString()
    }
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    child.stdin?.end()
    const letGo = passSignalsOn(child)
    child.once('error', (error) => {
      letGo()
      resolve({ code: 1, output: `${output}${error.message}\n` })
    })
    child.once('close', (code) => {
      letGo()
      resolve({ code: code ?? 1, output })
    })
  })
}

/**
 * Runs a program of an installed package with the Node that runs us: the same on every system, without a shell.
 *
 * @param {string} script below node_modules
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: NodeJS.ProcessEnv }} [options]
 */
export function runPackage(script, args, options) {
  return runProgram(process.execPath, [`node_modules/${script}`, ...args], options)
}

/** @param {import('node:child_process').ChildProcess} child */
function passSignalsOn(child) {
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    child.once('close', () => process.exit(128 + constants.signals[signal]))
    child.kill(signal)
  }
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) {
    process.once(signal, pass)
  }
  return () => {
    for (const signal of signals) {
      process.off(signal, pass)
    }
  }
}
