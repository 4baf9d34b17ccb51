// A scheme, then at least one character that a URL may hold as it is (RFC 3986 section 2; letters beyond ASCII as RFC 3987 allows them).
// eslint-disable-next-line no-control-regex -- Control characters are among those that no URL holds.
const form = /^[A-Za-z][A-Za-z0-9+.-]*:[^\u0000-\u0020\u007f"<>\\^`{|}]+$/

/** Whether a value is an absolute URL: a text with a scheme, without spaces or control characters (RFC 3986, RFC 3987). */
export function isAbsoluteUrl(value: unknown): value is string {
  return typeof value === 'string' && form.test(value)
}
