import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What several pages share, but never the form of a weging, which should open at once: files of their own. */
const nietInHetFormulier = {
  qr: /node_modules\/qr\/|web\/ui\/Qrcode/,
  tekenen: /web\/ui\/(grafiek\/|Profiel|Puntprofiel|Stadium|Tabelrol|Wegstrook)/,
  sessie:
    /contract\/groepssessies|domein\/sessie\/(Aantallen|tempo|sessievragen)|gegevens\/sessie\/useLopendeKlok|web\/ui\/(Spreidingsbalk|Staaf)/,
  invoer:
    /contract\/organisatie|gegevens\/(useVerstuur|veldfouten)|web\/ui\/(Aankruisvak|Bestandskeuze|Bevestigknop|Bezig|Filterknoppen|Formuliermelding|Invoer|Keuze|LegeStaat|Stapkop|Zoekveld)/,
  uitkomst:
    /domein\/weging\/(indeel|controleerScores|belemmeringen|eis|weg|verschil)\.ts|web\/ui\/Stelregel|weergave\/verwoord/,
}
const nietOveral = new RegExp(
  [
    'node_modules/(react-hook-form|@hookform|zod)',
    ...Object.values(nietInHetFormulier).map(({ source }) => source),
  ].join('|'),
)

/**
 * One configuration for the three things Vite does here: the browser build (relative asset addresses, so that the app
 * can live under any path of PUBLIC_URL), the server build (`--ssr src/server/main.ts`) and the test projects.
 */
export default defineConfig(({ isSsrBuild }) => ({
  base: './',
  plugins: [react()],
  resolve: { alias: { '~': folder('./src'), '~tests': folder('./tests') } },
  publicDir: isSsrBuild ? false : 'public',
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/web',
    emptyOutDir: true,
    target: isSsrBuild ? 'node20' : 'es2022',
    ...(isSsrBuild
      ? {}
      : {
          assetsInlineLimit: 0,
          modulePreload: { polyfill: false },
          // Over HTTP/1.1 a handful of files comes sooner than twenty: the libraries, what pages share, each page. A group
          // takes along what its modules need, so what every page needs comes first.
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  {
                    name: 'bibliotheken',
                    test: (id) => /node_modules/.test(id) && !nietOveral.test(id),
                    priority: 6,
                  },
                  { name: 'formulieren', test: /node_modules\/(react-hook-form|@hookform|zod)/, priority: 5 },
                  {
                    name: 'gemeenschappelijk',
                    test: (id) =>
                      /src\/(contract|domein|web\/(api|gegevens|ui))/.test(id) && !nietOveral.test(id),
                    minShareCount: 2,
                    priority: 4,
                  },
                  // Every page has it through the bar, so it counts as shared by none.
                  { name: 'knop', test: /web\/ui\/Knop/, priority: 4 },
                  ...Object.entries(nietInHetFormulier).map(([name, test]) => ({
                    name,
                    test,
                    priority: 3,
                    minShareCount: 2,
                  })),
                ],
              },
            },
          },
        }),
  },
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Half of what a server test does is waiting for its database.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'domein',
          include: ['src/{domein,contract,commands}/**/*.test.ts', 'tests/bouw/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['src/server/**/*.test.ts'],
          globalSetup: ['tests/support/testdatabase.setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'web',
          environment: 'jsdom',
          // Each file makes its own app and database; a fresh jsdom for each would cost more than the tests themselves.
          isolate: false,
          include: ['src/web/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/support/testdatabase.setup.ts'],
          setupFiles: ['tests/support/web.setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'reizen',
          include: ['tests/reizen/*.test.ts'],
          globalSetup: ['tests/support/testdatabase.setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // After the others: a journey is an app, a database and a browser, and wants the processor to itself.
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'keuring',
          include: ['tests/reizen/toegankelijkheid/*.test.ts'],
          globalSetup: ['tests/support/testdatabase.setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Here nothing hangs on time: the engines look at pages that stand still, so two files can be at it at once.
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
}))
