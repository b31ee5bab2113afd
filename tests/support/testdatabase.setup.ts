import type { TestProject } from 'vitest/node'
import { prepareTemplate, type Template } from './testtemplate'

declare module 'vitest' {
  interface ProvidedContext {
    testTemplate: Pick<Template, 'adminUrl' | 'ownerUrl' | 'name'>
  }
}

/** Vitest loads this file anew for every project of a run, in one process: that is where they find each other. */
const run = process as unknown as { testTemplate?: { template: Promise<Template>; projects: number } }

/** One server and one template for the whole run, whichever projects take part. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  run.testTemplate ??= { template: prepareTemplate(), projects: 0 }
  const shared = run.testTemplate
  shared.projects += 1
  const { adminUrl, ownerUrl, name, remove } = await shared.template
  project.provide('testTemplate', { adminUrl, ownerUrl, name })
  return async () => {
    shared.projects -= 1
    if (shared.projects === 0) {
      delete run.testTemplate
      await remove()
    }
  }
}
