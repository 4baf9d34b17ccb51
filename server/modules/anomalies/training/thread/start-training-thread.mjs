// A thread has no loader of TypeScript of its own.
import { register } from 'tsx/esm/api'

register()
await import('./transport.ts')
