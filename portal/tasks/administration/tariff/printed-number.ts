/** `3924.10.40.00` of `3924104000`. Pure. */
export function printedNumber(code: string): string {
  return [code.slice(0, 4), code.slice(4, 6), code.slice(6, 8), code.slice(8)].filter((part) => part !== '').join('.')
}
