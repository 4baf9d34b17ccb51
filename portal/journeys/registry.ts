import { homeJourney } from './home.journey.ts'
import type { Journey } from './journey.ts'
import { signInJourney } from './sign-in.journey.ts'

/** Every journey through the portal; each task has one or more. */
export const journeys: readonly Journey[] = [
  homeJourney,
  signInJourney,
]
