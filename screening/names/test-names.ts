/** A figure from 0 to 1 that is the same every time for a seed. */
export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return state / 2 ** 32 }
}

export function pick<Item>(items: readonly Item[], roll: () => number): Item {
  const item = items[Math.floor(roll() * items.length)]
  if (item === undefined) throw new RangeError('Nothing to pick from')
  return item
}

type Treatment = (name: string, roll: () => number) => string

const spellings: readonly (readonly [string, string])[] = [['mohammed', 'muhammad'], ['y', 'i'], ['kh', 'h'], ['ou', 'u'], ['q', 'k'], ['w', 'v'], ['sh', 'ch'], ['j', 'dj'], ['ee', 'i'], ['k', 'q'], ['u', 'oo'], ['ph', 'f'], ['th', 't'], ['dh', 'd'], ['i', 'y'], ['a', 'e']]

/** What happens to names between a passport and a form: each makes another writing of the same name. */
export const treatments: Readonly<Record<string, Treatment>> = {
  capitals: (name) => name.toUpperCase(),
  transliteration: (name, roll) => {
    const lower = name.toLowerCase()
    const possible = spellings.filter(([from]) => lower.includes(from))
    const [from, to] = possible.length === 0 ? ['', ''] : pick(possible, roll)
    return lower.replace(from, to)
  },
  'family name first': (name) => { const words = name.split(' '); return [words.at(-1), ...words.slice(0, -1)].join(' ') },
  'family name, comma': (name) => { const words = name.split(' '); return `${words.at(-1) ?? ''}, ${words.slice(0, -1).join(' ')}` },
  'hyphen dropped': (name, roll) => name.replaceAll('-', pick(['', ' '], roll)),
  'space dropped': (name, roll) => { const words = name.split(' '); const at = 1 + Math.floor(roll() * (words.length - 1)); return `${words.slice(0, at).join(' ')}${words.slice(at).join(' ')}` },
  'letter doubled': (name, roll) => { const at = letterAt(name, roll); return name.slice(0, at + 1) + name.slice(at) },
  'letter dropped': (name, roll) => { const at = letterAt(name, roll); return name.slice(0, at) + name.slice(at + 1) },
  'neighbours swapped': (name, roll) => { const at = letterAt(name, roll); return name.slice(0, at) + name.slice(at + 1, at + 2) + name.slice(at, at + 1) + name.slice(at + 2) },
  honorific: (name, roll) => `${pick(['Mr. ', 'Dr ', 'Sheikh ', 'Colonel ', 'Prof. '], roll)}${name}`,
  initial: (name) => name.split(' ').map((word, place, words) => (place === 1 && words.length > 2 && word.length > 3 ? `${word.slice(0, 1)}.` : word)).join(' '),
}

/** A letter in the middle of a word of five letters or more, its right neighbour in the same word. */
function letterAt(name: string, roll: () => number): number {
  const places = [...name.matchAll(/(?<=\p{L}\p{L})\p{L}(?=\p{L}\p{L})/gu)].map(({ index }) => index)
  return places.length === 0 ? Math.max(0, name.length - 2) : pick(places, roll)
}

/** Given and family names frequent in the United States that are in no table of ours. */
export const heldOutGiven = 'Wyatt Hazel Stella Brooke Chad Derek Marcus Tanya Wendy Heidi Claire Audrey Troy Brett Glenn Leon Wade Dale Dwight Melvin Gina Holly Paige Jillian Naomi Ruby Sadie Tracy Yvonne Carla Bonnie Cody Dustin Garrett Jared Kurt'.split(' ')
export const heldOutFamily = 'Abbott Atkinson Ballard Barker Blake Brewer Briggs Bush Byrd Cannon Chambers Christensen Cobb Conner Craig Curtis Dawson Doyle Erickson Farmer Fleming Fletcher Flynn Frazier French Gibbs Glover Goodman Gross Hale Hammond Hardy Haynes Hodges Holland Hubbard Ingram Jennings Keller Klein Lambert Larsen Leonard Lowe Lyons Malone Manning McBride McCarthy Moran Moody Neal Newman Nolan Norris Osborne Pacheco Page Parsons Pratt Quinn Ramsey Reeves Rhodes Roth Salas Schneider Sharp Sherman Stokes Swanson Townsend Vaughn Velasquez Waters Weiss Wolfe York Zimmerman Figueroa Acosta Cabrera Navarro Cervantes Molina Duran'.split(' ')
