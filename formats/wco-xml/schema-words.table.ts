/** What a message of libxml2 means: how it begins or what it has, our code, plain words and remedy; `{0}` is the first thing that the pattern finds. */
export type SchemaWordsRow = readonly [pattern: RegExp, code: string, message: string, remedy: string, authority: string]

const part1 = 'W3C XML Schema Part 1'
const part2 = 'W3C XML Schema Part 2'

/** In the order in which they are tried. Values of the message are never repeated; what the schema allows is. */
export const schemaWordsTable: readonly SchemaWordsRow[] = [
  [/, attribute '[^']+': \[facet '|, attribute '[^']+': '.*' is not a valid/s, 'wco-schema-attribute-value', 'An attribute has a value that the schema does not allow', 'Give a currency as three capitals, a unit with up to 5 characters, a date as format 102 or 304', `${part2} section 4.3`],
  [/\[facet 'maxLength'\].*maximum length of '(\d+)'/s, 'wco-schema-too-long', 'The value is longer than {0} characters', 'Shorten it', `${part2} section 4.3.3 maxLength`],
  [/\[facet 'minLength'\].*minimum length of '(\d+)'/s, 'wco-schema-too-short', 'The value is shorter than {0} characters', 'Give it in full', `${part2} section 4.3.2 minLength`],
  [/\[facet 'length'\].*allowed length of '(\d+)'/s, 'wco-schema-length', 'The value does not have {0} characters, no more and no fewer', 'Give the code in its full length', `${part2} section 4.3.1 length`],
  [/\[facet 'pattern'\].*'\.\*\[\^\\s\]\.\*'/s, 'wco-schema-blank', 'The value is empty, or goes over several lines', 'State it in one line, or leave the element out', `${part2} section 4.3.4 pattern`],
  [/\[facet 'pattern'\].*'\(\[a-zA-Z\]\)\*'/s, 'wco-schema-letters', 'The value has something else than letters', 'Give the code in letters', `${part2} section 4.3.4 pattern`],
  [/\[facet 'pattern'\].*'\(\[0-9\]\)\*'/s, 'wco-schema-figures', 'The value has something else than figures', 'Give the code in figures', `${part2} section 4.3.4 pattern`],
  [/\[facet 'pattern'\].*'\(20\\d/s, 'wco-schema-date', 'The value is no date as the schema writes them', 'Write CCYYMMDD, or CCYYMMDDHHMMSS and the zone, Z or hours such as +01', `${part2} section 4.3.4 pattern`],
  [/\[facet 'pattern'\]/, 'wco-schema-pattern', 'The value does not have the form that the schema asks for', 'Look up the form in the schema', `${part2} section 4.3.4 pattern`],
  [/\[facet 'enumeration'\].*the set \{(.{1,300})\}/s, 'wco-schema-code', 'The code is none of those that the schema lists', 'Use one of {0}', `${part2} section 4.3.5 enumeration`],
  [/\[facet 'totalDigits'\].*\('(\d+)'\)/s, 'wco-schema-digits', 'The number has more than {0} digits', 'Round it, or use another unit', `${part2} section 4.3.11 totalDigits`],
  [/\[facet 'fractionDigits'\].*\('0'\)/s, 'wco-schema-whole-number', 'The number is not whole', 'Give a whole number', `${part2} section 4.3.12 fractionDigits`],
  [/\[facet 'fractionDigits'\].*\('(\d+)'\)/s, 'wco-schema-decimals', 'The number has more than {0} decimals', 'Round it', `${part2} section 4.3.12 fractionDigits`],
  [/\[facet '/, 'wco-schema-value', 'The value is none that the schema allows', 'Look up the element in the schema', `${part2} section 4.3`],
  [/is not a valid value of/, 'wco-schema-type', 'The value is not of the type that the schema asks for, such as a number', 'Give numbers in figures with a decimal point', `${part2} section 3`],
  [/This element is not expected\. Expected is (?:one of )?\( (.{1,2000}) \)/s, 'wco-schema-unexpected-element', 'The element does not stand here in the schema, or one that must stand before it is missing', 'Here may stand {0}', `${part1} section 3.4.4`],
  [/This element is not expected/, 'wco-schema-unexpected-element', 'The element does not stand here in the schema', 'Leave it out, or put it where the schema has it', `${part1} section 3.4.4`],
  [/Missing child element\(s\)\. Expected is (?:one of )?\( (.{1,2000}) \)/s, 'wco-schema-missing-element', 'Something that must stand in the element is missing', 'Add {0}', `${part1} section 3.4.4`],
  [/Character content/, 'wco-schema-text', 'Text stands where the schema has elements alone', 'Put the text into the element that it belongs to', `${part1} section 3.4.4`],
  [/Element content is not allowed/, 'wco-schema-element-in-value', 'Elements stand inside an element that holds a value', 'Give the value alone', `${part1} section 3.4.4`],
  [/The attribute '[^']+' is required but missing/, 'wco-schema-attribute-missing', 'An attribute that the schema demands is missing', 'Add it; a DateTimeString has formatCode 102 or 304', `${part1} section 3.4.4`],
  [/The attribute '[^']+' is not allowed/, 'wco-schema-attribute', 'The element has an attribute that the schema does not know', 'Leave it out', `${part1} section 3.4.4`],
  [/No matching global (?:element )?declaration/, 'wco-schema-root', 'The schema describes no message that begins with this element', 'Check the name and the namespace of the element', `${part1} section 3.3.4`],
]
