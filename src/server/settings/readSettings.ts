import { z } from 'zod'
import { StartError } from '../StartError'

/** Where the app listens, how it is reached and where its data is. Read and checked once, at the start. */
export interface Settings {
  port: number
  host: string
  /** The address at which browsers reach the app when that is not `host:port`; its path always ends with a slash. */
  publicUrl: URL | null
  dataDir: string
  /** PostgreSQL of your own; null for the server that the app runs itself in `dataDir`. */
  databaseUrl: string | null
}

const portSchema = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((port) => port <= 65_535)

/**
 * Reads the settings from environment variables. An empty variable counts as absent.
 * @throws {StartError} one sentence that names the variable and says what it should be.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  return {
    port: read(env, 'PORT', '4000', portSchema, 'een poortnummer van 0 tot en met 65535, zoals 4000'),
    host: read(
      env,
      'HOST',
      '127.0.0.1',
      z.string().regex(/^[\w.:-]+$/),
      'een adres, zoals 127.0.0.1 of 0.0.0.0',
    ),
    publicUrl: readPublicUrl(env),
    dataDir: read(env, 'DATA_DIR', './data', z.string(), 'een map'),
    databaseUrl: env.DATABASE_URL
      ? read(
          env,
          'DATABASE_URL',
          '',
          z.string().regex(/^postgres(ql)?:\/\//),
          'een adres dat begint met postgres://',
        )
      : null,
  }
}

function read<T>(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  fallback: string,
  schema: z.ZodType<T, string>,
  expected: string,
): T {
  const given = env[name] || fallback
  const result = schema.safeParse(given)
  if (result.success) return result.data
  throw new StartError(`De instelling ${name} is "${given}", maar moet ${expected} zijn.`)
}

function readPublicUrl(env: Readonly<Record<string, string | undefined>>): URL | null {
  const given = env.PUBLIC_URL
  if (!given) return null
  const url = URL.canParse(given) ? new URL(given) : null
  const isPlain =
    url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username && !url.password
  if (!isPlain) {
    throw new StartError(
      `De instelling PUBLIC_URL is "${given}", maar moet een webadres zijn zoals https://kantoor.example/weging/.`,
    )
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return url
}
