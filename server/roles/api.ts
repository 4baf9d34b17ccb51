import type { Http } from '../platform/http/index.ts'
import type { Running } from './role.ts'

/** Answers requests. Every process listens, so that its health can be asked; only this role adds the business's routes. */
export async function startListening(http: Http, { host, port }: { readonly host: string; readonly port: number }): Promise<Running> {
  await http.listen({ host, port })
  return { stop: async () => { await http.close() } }
}
