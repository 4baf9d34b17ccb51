import { draftJourney, fileJourney } from './file.journey.ts'
import { homeJourney } from './home.journey.ts'
import type { Journey } from './journey.ts'
import { signInJourney } from './sign-in.journey.ts'

/** Every journey through the portal; each task has one or more. */
export const journeys: readonly Journey[] = [
  homeJourney,
  fileJourney,
  draftJourney,
  signInJourney,
]
