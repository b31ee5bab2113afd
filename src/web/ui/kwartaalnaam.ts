/** A ronde as people say it: `2026-Q4` is "4e kwartaal 2026". */
export function kwartaalnaam(rondeId: string): string {
  const [jaar, kwartaal] = rondeId.split('-Q')
  return `${kwartaal}e kwartaal ${jaar}`
}
