/**
 * Gives the blank nodes of canonical N-Quads the labels that the issuer signed, and sorts anew (Data Integrity ECDSA Cryptosuites
 * v1.0, section 3.4.2). Each statement ends with a line feed. Undefined where a blank node has no label.
 */
export function relabelledQuads(text: string, labels: ReadonlyMap<string, string>): readonly string[] | undefined {
  const statements: string[] = []
  for (const line of text.split('\n')) {
    if (line === '') continue
    const statement = relabelled(line, labels)
    if (statement === undefined) return undefined
    statements.push(`${statement}\n`)
  }
  return statements.sort()
}

/** Terms are told apart by their places: a literal may hold what looks like a label. */
function relabelled(line: string, labels: ReadonlyMap<string, string>): string | undefined {
  const subjectEnd = line.indexOf(' ')
  const predicateEnd = line.indexOf(' ', subjectEnd + 1)
  const graph = / (?:_:[A-Za-z0-9]+|<[^\s<>"]+>) \.$/.exec(line)
  const objectEnd = graph !== null && graph.index > predicateEnd ? graph.index : line.length - 2
  const subject = term(line.slice(0, subjectEnd), labels)
  const object = term(line.slice(predicateEnd + 1, objectEnd), labels)
  const rest = objectEnd === line.length - 2 ? '' : term(line.slice(objectEnd + 1, -2), labels)
  if (subject === undefined || object === undefined || rest === undefined) return undefined
  return `${subject}${line.slice(subjectEnd, predicateEnd)} ${object}${rest === '' ? '' : ` ${rest}`} .`
}

function term(text: string, labels: ReadonlyMap<string, string>): string | undefined {
  if (!text.startsWith('_:')) return text
  const label = labels.get(text.slice(2))
  return label === undefined ? undefined : `_:${label}`
}
