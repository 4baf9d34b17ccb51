/** A question that is asked when its answer is first wanted, and never again; a failure is not kept. */
export function askedOnce<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let asked: Promise<Value> | undefined
  return () => {
    asked ??= ask().catch((cause: unknown) => {
      asked = undefined
      throw cause
    })
    return asked
  }
}
