import type { Http } from './http.ts'

const sweepMilliseconds = 50
// Streams of events and clients that went silent would hold a closing server open for ever.
const patienceMilliseconds = 10_000

/** While the server closes, each connection ends once its answer is out; what is left after ten seconds is cut. */
export function closeInTime(http: Http): void {
  http.addHook('preClose', (done) => {
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
