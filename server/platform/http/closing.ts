import type { Socket } from 'node:net'
import type { Http } from './http.ts'

const sweepMilliseconds = 50
// Streams of events and clients that went silent would hold a closing server open for ever.
const patienceMilliseconds = 10_000

/** While the server closes, each connection ends once its answer is out; what is left after ten seconds is cut. */
export function closeInTime(http: Http): void {
  const unused = unusedConnections(http)
  http.addHook('preClose', (done) => {
    for (const socket of unused) socket.destroy()
    const sweep = setInterval(() => { http.server.closeIdleConnections() }, sweepMilliseconds)
    const cut = setTimeout(() => { http.server.closeAllConnections() }, patienceMilliseconds)
    http.server.once('close', () => {
      clearInterval(sweep)
      clearTimeout(cut)
    })
    sweep.unref()
    cut.unref()
    done()
  })
}

/** Connections on which nothing was asked yet, as browsers and clients open them in advance. Node does not count them as idle. */
function unusedConnections(http: Http): ReadonlySet<Socket> {
  const unused = new Set<Socket>()
  http.server.on('connection', (socket) => {
    unused.add(socket)
    socket.once('close', () => { unused.delete(socket) })
  })
  http.server.on('request', ({ socket }) => { unused.delete(socket) })
  return unused
}
