import { type Logger, pino } from 'pino'
import { Counter, type CounterConfiguration, Gauge, type GaugeConfiguration, Histogram, type HistogramConfiguration, Registry, collectDefaultMetrics } from 'prom-client'

export type LogLevel = 'silent' | 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace'

export interface Telemetry {
  readonly log: Logger
  counter<Label extends string = never>(configuration: CounterConfiguration<Label>): Counter<Label>
  gauge<Label extends string = never>(configuration: GaugeConfiguration<Label>): Gauge<Label>
  histogram<Label extends string = never>(configuration: HistogramConfiguration<Label>): Histogram<Label>
  /** All metrics in Prometheus's text format. */
  metrics(): Promise<{ readonly mediaType: string; readonly text: string }>
}

export function createTelemetry({ level = 'warn' }: { readonly level?: LogLevel } = {}): Telemetry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  return {
    log: pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: describeError, error: describeError } }),
    counter: (configuration) => new Counter({ ...configuration, registers }),
    gauge: (configuration) => new Gauge({ ...configuration, registers }),
    histogram: (configuration) => new Histogram({ ...configuration, registers }),
    metrics: async () => ({ mediaType: registry.contentType, text: await registry.metrics() }),
  }
}

export interface ErrorDescription {
  readonly type: string
  readonly code?: string
  readonly message?: string
  readonly stack?: string
  readonly cause?: ErrorDescription
}

/** A database's errors quote rows in their message and detail, so of those only the code is told, and where they arose. */
export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const fromDatabase = 'severity' in error
  return {
    type: error.constructor.name,
    ...(code !== undefined && { code }),
    ...(!fromDatabase && { message: error.message }),
    stack: (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at ')).slice(0, 8).join('\n'),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  }
}
