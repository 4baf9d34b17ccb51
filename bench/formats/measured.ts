/** One line of the result. Rates are by CPU time on one core, medians over the rounds. */
export interface Measured {
  /** A format, or `catair records`, or `x12 309 → edifact`. */
  readonly subject: string
  readonly operation: 'read' | 'write' | 'read and validate' | 'convert'
  readonly messagesPerCpuSecond: number
  /** Of the bytes that are read, or written. */
  readonly megabytesPerCpuSecond: number
  readonly peer?: string
  readonly peerMegabytesPerCpuSecond?: number
  /** Our time for the time of the peer. */
  readonly timesPeer?: number
  /** What the figures rest on, such as the schemas. */
  readonly note?: string
}

interface Line {
  readonly subject: string
  readonly operation: Measured['operation']
  /** Interchanges in a CPU second. */
  readonly rate: number
  readonly messages: number
  readonly bytes: number
  readonly peer?: { readonly name: string; readonly rate: number }
  readonly note?: string
}

/** A line of the result from the rates at which an interchange is done. */
export function measured({ subject, operation, rate, messages, bytes, peer, note }: Line): Measured {
  const megabytes = bytes / 1e6
  return {
    subject, operation,
    messagesPerCpuSecond: Math.round(rate * messages),
    megabytesPerCpuSecond: rounded(rate * megabytes),
    ...(peer && { peer: peer.name, peerMegabytesPerCpuSecond: rounded(peer.rate * megabytes), timesPeer: rounded(peer.rate / rate) }),
    ...(note !== undefined && { note }),
  }
}

function rounded(value: number): number {
  return Number(value.toPrecision(3))
}
