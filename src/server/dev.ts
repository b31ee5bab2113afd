import { type OpenApp, openApp } from './openApp'

/** The app for `npm run dev`, which serves the pages itself so that they reload. */
export function makeDevApp(databaseUrl: string): Promise<OpenApp> {
  return openApp({ databaseUrl, publicUrl: null, opNetwerk: false, pages: null, log: console.log })
}
