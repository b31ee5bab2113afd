/** Where to go with a phone, as people type it: without `http://` and without the code, which they fill in there. */
export function meedoenadres(url: string, code: string | null): string {
  const { host, pathname } = new URL(url)
  return host + (code && pathname.endsWith(`/${code}`) ? pathname.slice(0, -code.length - 1) : pathname)
}
