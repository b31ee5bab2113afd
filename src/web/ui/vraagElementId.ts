/** The id of a question in the page of its section, for links to it from elsewhere. */
export function vraagElementId(vraagId: string): string {
  return `vraag-${vraagId}`
}
