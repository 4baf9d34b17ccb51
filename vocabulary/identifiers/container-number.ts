/** What can be said of a text as the number of a container: three letters of the owner, category U, J or Z, six digits, check digit. */
export type ContainerNumberVerdict = 'valid' | 'check-digit' | 'form'

/** Whether a text is the number of a freight container (ISO 6346:2022, section 4.2): `check-digit` where only the last digit is wrong, `form` where it has another form. */
export function judgeContainerNumber(text: string): ContainerNumberVerdict {
  if (!/^[A-Z]{3}[UJZ][0-9]{7}$/.test(text)) return 'form'
  return containerCheckDigit(text.slice(0, 10)) === Number(text[10]) ? 'valid' : 'check-digit'
}

/**
 * The check digit of the first ten characters: letters count 10 upwards without multiples of 11, each times a power of two by its place;
 * the sum modulo 11, where 10 is written 0 (ISO 6346:2022, annex A).
 */
export function containerCheckDigit(beginning: string): number {
  let sum = 0
  for (let place = 0; place < beginning.length; place += 1) sum += valueOf(beginning.charAt(place)) * 2 ** place
  return (sum % 11) % 10
}

function valueOf(character: string): number {
  if (character >= '0' && character <= '9') return Number(character)
  const order = character.charCodeAt(0) - 65
  return 10 + order + Math.floor((order + 9) / 10)
}
