/** Major, middle and last number. */
const form = /^(\d{1,4})\.(\d{1,4})\.(\d{1,6})$/

/** The number after this one: a change that breaks what was right raises the middle number, any other the last. Throws RangeError for what is no version number. */
export function nextVersionNumber(number: string, isBreaking: boolean): string {
  const [major, middle, last] = numbersOf(number)
  return isBreaking ? `${String(major)}.${String(middle + 1)}.0` : `${String(major)}.${String(middle)}.${String(last + 1)}`
}

/** Below zero where the first is the older, for sorting. */
export function compareVersionNumbers(one: string, other: string): number {
  const [left, right] = [numbersOf(one), numbersOf(other)]
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2]
}

function numbersOf(number: string): readonly [number, number, number] {
  const [, major, middle, last] = form.exec(number) ?? []
  if (last === undefined) throw new RangeError('Cannot read a version number: it is not three numbers')
  return [Number(major), Number(middle), Number(last)]
}
