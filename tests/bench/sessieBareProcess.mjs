/**
 * What a group session is measured against: the least that tells a room what happens in it. The same calls, the same events
 * and the same bytes as our API; no database, no rights, no checks, no framework. Started with `regie` and `deelname` as our
 * API gave them, as JSON.
 */
import { createServer } from 'node:http'

const { regie, deelname } = JSON.parse(String(process.argv[2]))

/**
 * @typedef {import('node:http').ServerResponse} Stream
 * @typedef {{ phones: Set<Stream>, begeleiders: Set<Stream>, moment: typeof deelname.moment }} Room
 * @type {Map<string, Room>}
 */
const rooms = new Map()

/** @param {string} id @returns {Room} */
function roomOf(id) {
  const { moment } = deelname
  const room = rooms.get(id) ?? { phones: new Set(), begeleiders: new Set(), moment: structuredClone(moment) }
  rooms.set(id, room)
  return room
}

/** @param {Room} room @param {string} kind @param {unknown} data */
function tell({ phones, begeleiders }, kind, data) {
  const text = `event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`
  for (const phone of phones) phone.write(text)
  for (const begeleider of begeleiders) {
    begeleider.write(kind === 'moment' ? `${text}event: regie\ndata: \n\n` : text)
  }
}

/** @param {Room} room */
function takeScore(room) {
  const { moment } = room
  moment.telling.gekozen += 1
  tell(room, 'telling', { ...moment.telling, versie: moment.versie })
}

/** @param {Room} room @param {{ soort: string, vraagId?: string }} handeling */
function act(room, { soort, vraagId }) {
  const { moment } = room
  moment.versie += 1
  moment.vraagId = vraagId ?? moment.vraagId
  moment.vraagstatus = soort === 'onthul' ? 'onthuld' : soort === 'spreek-af' ? 'afgesproken' : 'open'
  if (moment.vraagstatus === 'open') moment.telling.gekozen = 0
  tell(room, 'moment', moment)
}

const server = createServer((request, response) => {
  const [, id = '', ...rest] = String(request.url).split('/')
  const room = roomOf(id)
  if (rest.at(-1) === 'gebeurtenissen') {
    const followers = rest[0] === 'deelname' ? room.phones : room.begeleiders
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
    response.write('event: begin\ndata: \n\n')
    followers.add(response)
    response.on('close', () => followers.delete(response))
    return
  }
  let text = ''
  request.on('data', (part) => {
    text += part
  })
  request.on('end', () => {
    if (request.method === 'PUT') {
      takeScore(room)
      response.writeHead(204).end()
      return
    }
    if (request.method === 'POST') act(room, JSON.parse(text))
    const { moment } = room
    response.writeHead(200, { 'Content-Type': 'application/json', ETag: `"${moment.versie}"` })
    response.end(JSON.stringify(rest[0] === 'deelname' ? { ...deelname, moment } : { ...regie, moment }))
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`)
})
process.once('SIGTERM', () => process.exit(0))
