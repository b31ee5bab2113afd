/**
 * The pieces of a file as the body of an answer. The next piece is made when the last one was taken, and none ahead. When
 * making fails the connection breaks off, so that half a file never looks like a whole one; who leaves ends the making.
 */
export function naarStroom(stukken: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const gang = stukken[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>(
    {
      async pull(stroom) {
        const { done, value } = await gang.next()
        if (done) stroom.close()
        else stroom.enqueue(value)
      },
      async cancel() {
        await gang.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}
