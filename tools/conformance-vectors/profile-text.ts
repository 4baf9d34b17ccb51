import type { ConformanceVector } from '@customhouse/cli/conformance/vector.ts'
import type { Requirement } from '@customhouse/cli/conformance/requirement.ts'
import { credentialTypes } from '../../server/modules/credentials/types/registry.ts'

const areas: readonly (readonly [string, string])[] = [
  ['steel', 'Steel'], ['oil-and-gas', 'Crude oil and natural gas'], ['food', 'Food safety'], ['e-commerce', 'E-commerce'], ['entry-and-transport', 'Entry and transport'], ['transparency-protocol', 'UNTP'],
]
/** So many vectors are named with a requirement; the rest are found by it in their files. */
const namedMax = 8

/** The profile's text with its lists of types and of requirements, each with the tests that check it. */
export function profileText(text: string, requirements: readonly Requirement[], vectors: readonly ConformanceVector[]): string {
  const types = ['| Area | Types |', '|---|---|', ...areas.map(([area, title]) => `| ${title} (\`${area}\`) | ${credentialTypes.filter((type) => type.area === area).map(({ name }) => name).join(', ')} |`)]
  const parts = [...new Set(requirements.map(({ part }) => part))]
  const sections = parts.flatMap((part) => [`### ${part}`, '', ...requirements.filter((requirement) => requirement.part === part).flatMap((requirement) => [...requirementLines(requirement, vectors), ''])])
  return between(between(text, 'types', types), 'requirements', sections.slice(0, -1))
}

function requirementLines({ id, level, role, title, text, standard, checks = [] }: Requirement, vectors: readonly ConformanceVector[]): readonly string[] {
  const named = vectors.filter(({ requirements }) => requirements.includes(id)).map((vector) => `\`${vector.id}\``)
  const shown = named.slice(0, namedMax).join(', ')
  const rest = named.length - namedMax
  const tests = [
    ...(named.length === 0 ? [] : [`vectors ${shown}${rest > 0 ? ` and ${String(rest)} more` : ''}`]),
    ...(checks.length === 0 ? [] : [`tried live: ${checks.map((check) => `\`${check}\``).join(', ')}`]),
  ]
  return [`**${id}** ${level}, ${role}: *${title}.* ${text}`, `Standard: ${standard}.`, `Tests: ${tests.length === 0 ? 'none in this kit' : tests.join('; ')}.`]
}

function between(text: string, name: string, lines: readonly string[]): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`The profile has no place for ${name}`)
  return `${text.slice(0, from + start.length)}\n\n${lines.join('\n')}\n\n${text.slice(to)}`
}
