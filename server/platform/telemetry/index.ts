/**
 * What the program tells its operators: a log and metrics. Neither holds personal or commercial data: requests are named by
 * their route, never by their address, query or body, and errors by their class, code and place.
 */
export { createTelemetry, type Telemetry, type LogLevel } from './create-telemetry.ts'
export type { Counter, Gauge, Histogram } from 'prom-client'
