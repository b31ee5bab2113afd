/** Where the app lives on its server, with a slash at both ends. The server writes it into the page. */
export const basispad = document.querySelector<HTMLMetaElement>('meta[name="basispad"]')?.content ?? '/'
