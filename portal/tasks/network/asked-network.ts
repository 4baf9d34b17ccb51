import { beginnings, type NetworkAsked } from './use-network.ts'

/** What the page's address asks for; what it does not say is asked as a party, one step far. */
export function askedNetwork(search: Readonly<Record<string, unknown>>): NetworkAsked {
  const { by, what, steps } = search
  const stepsAsked = Number(steps)
  return { by: beginnings.find((one) => one === by) ?? 'name', what: typeof what === 'string' ? what : '', steps: [0, 1, 2].includes(stepsAsked) && steps !== undefined ? stepsAsked : 1 }
}
