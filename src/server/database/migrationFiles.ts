/** One forward step of the database: `name` is the file's name without `.sql` (`0001_begin`), `sql` its text. */
export type Migration = { name: string; sql: string }

/** The steps in `migrations/`, in order. Vite reads them at build time, so the server's bundle carries them. */
export function migrationFiles(): Migration[] {
  const files = import.meta.glob<string>('./migrations/*.sql', {
    query: '?raw',
    import: 'default',
    eager: true,
  })
  return Object.entries(files)
    .map(([path, sql]) => ({ name: path.replace(/^.*\//, '').replace(/\.sql$/, ''), sql }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
