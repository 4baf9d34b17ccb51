import { measurePortal } from './portal/measure-portal.ts'

/**
 * The portal in a browser: what its first page loads, how its table of 100,000 rows scrolls and sorts, and how long a twin of 2,000 boxes takes to
 * be drawn. Beside them, in the same run, an empty page's frames: what this machine's browser can show at all.
 */
export async function benchPortal({ json, rounds }: { readonly json: boolean; readonly rounds: number }): Promise<void> {
  const figures = await measurePortal(rounds)
  if (json) console.log(JSON.stringify(figures))
  else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(36)} ${String(value)}`)
}
