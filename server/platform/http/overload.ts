import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Http } from './http.ts'
import { Problem } from './problem.ts'

export interface OverloadLimits {
  /** How far the program may fall behind before it turns new work away. */
  readonly delayMillisecondsMax: number
  /** How many requests may be under way. */
  readonly underWayMax: number
}

const sampleMilliseconds = 250
const neverRefused = new Set(['/healthz', '/metrics'])

/**
 * Turns work away at the door, before anything of it is read, when the program cannot keep up: what was taken in is then
 * answered in time. Work that was acknowledged is in the database and is never touched by this.
 */
export function refuseOverload(http: Http, limits: OverloadLimits): void {
  const delay = monitorEventLoopDelay({ resolution: 20 })
  delay.enable()
  let behind = false
  const sampler = setInterval(() => {
    behind = delay.mean / 1e6 > limits.delayMillisecondsMax
    delay.reset()
  }, sampleMilliseconds)
  sampler.unref()
  let underWay = 0

  http.addHook('onRequest', (request, reply, done) => {
    underWay += 1
    reply.raw.once('close', () => { underWay -= 1 })
    if ((behind || underWay > limits.underWayMax) && !neverRefused.has(request.url)) done(overloaded())
    else done()
  })
  http.addHook('onClose', () => {
    clearInterval(sampler)
    delay.disable()
  })
}

/** For parts that know of a queue of their own: throw it when the queue is full. */
export function overloaded(): Problem {
  return new Problem({ status: 503, title: 'Overloaded', detail: 'More work arrives than can be done in time; nothing of this request was read, send it again after the time in Retry-After', headers: { 'retry-after': '1' } })
}
