/** A step of a JSON Pointer (RFC 6901, section 3), with the slash before it. */
export function pointerStep(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
}
