import { Refusal } from '@customhouse/sdk/client/refusal.ts'

/** Longer than the server takes over any filing. */
const attemptsMax = 60

/**
 * Acts, and acts again while the server says that it is still answering the same request of before, as after going away from a
 * page and back: the key of the request is the same, so that the answer is too.
 */
export async function onceAnswered<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act()
    } catch (failure) {
      if (!(failure instanceof Refusal) || failure.status !== 409 || failure.retryAfterSeconds === undefined || attempt === attemptsMax) throw failure
      const milliseconds = failure.retryAfterSeconds * 1_000
      await new Promise((resolve) => setTimeout(resolve, milliseconds))
    }
  }
}
