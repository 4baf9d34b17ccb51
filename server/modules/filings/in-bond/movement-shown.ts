import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { isOverdue, type InBondMovement } from './in-bond-movement.ts'

/** A movement as the API shows it on a day. */
export function movementShown(movement: InBondMovement, today: DateText) {
  const { bills, transfers, diversions, ...others } = movement
  return { ...others, isOverdue: isOverdue(movement, today), bills: [...bills], transfers: [...transfers], diversions: [...diversions] }
}
