import { pathToFileURL } from 'node:url'
import openapiTypescript, { astToString } from 'openapi-typescript'

/** The types of sdk/client, made from the API's description as it is committed. */
export async function clientTypes(description: string): Promise<string> {
  const types = await openapiTypescript(pathToFileURL(description), { alphabetize: true, defaultNonNullable: false })
  return `/** Made from ${description} by tools/write-generated.ts: change the routes, not this. */\n${astToString(types)}`
}
