import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { Probleemfout } from '../http/Probleemfout'

/**
 * The browser's side of the app: the built files, and the one page that every address of the app begins with.
 * @param folder what `vite build` made.
 * @param basePath where the app lives, with a slash at both ends.
 */
export async function paginas(folder: string, basePath: string): Promise<Hono> {
  const page = atBasePath(await readFile(join(folder, 'index.html'), 'utf8'), basePath)
  const routes = new Hono()
  routes.get('/assets/*', async (c, next) => {
    await next()
    // The name of an asset holds a hash of its content, so it never changes.
    if (c.res.ok) c.header('Cache-Control', 'public, max-age=31536000, immutable')
  })
  // The page is never sent as the file that it is: the base path belongs in it.
  const fileOf = (path: string) => (path === '/' || path === '/index.html' ? '/-' : path)
  routes.use('*', serveStatic({ root: folder, rewriteRequestPath: fileOf }))
  routes.get('*', (c) => {
    // What is under these, or ends in a file name, is missing here; it is not a page of the app. A version (1.22) is none.
    if (/^\/(api|assets)\/|\.[a-z]\w*$/i.test(c.req.path))
      throw new Probleemfout(404, 'Dit bestand bestaat niet.')
    c.header('Cache-Control', 'no-cache')
    return c.html(page)
  })
  return routes
}

/** The build uses relative addresses; a page that can stand at any depth needs them from the root of the app. */
function atBasePath(html: string, basePath: string): string {
  return html
    .replaceAll(/(src|href)="\.\//g, `$1="${basePath}`)
    .replace('<meta name="basispad" content="/"', `<meta name="basispad" content="${basePath}"`)
}
