// On Node 20 a thread does not inherit the loader of TypeScript, and takes none by its options.
import { register } from 'tsx/esm/api'

register()
await import('./verify-thread.ts')
