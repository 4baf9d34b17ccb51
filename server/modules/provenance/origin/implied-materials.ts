/**
 * What a process is known to be made of even where its event names no materials: steel that is melted is made of ore, pig iron,
 * direct-reduced iron, scrap and ferroalloys (chapter 26, headings 7201 through 7205), and of nothing that is steel already: what is
 * remelted is scrap (chapter 72 note 8 of section XV, heading 7204).
 */
export const impliedMaterials: ReadonlyMap<string, readonly string[]> = new Map([
  ['melting', ['2601', '7201', '7202', '7203', '7204']],
  ['steelmaking', ['2601', '7201', '7202', '7203', '7204']],
])

/**
 * What a process is known to make even where its event names no code: what is melted is cast as ingots or semifinished products
 * (headings 7206, 7207, 7218, 7224).
 */
export const impliedGoods: ReadonlyMap<string, readonly string[]> = new Map([
  ['melting', ['7206', '7207', '7218', '7224']],
  ['steelmaking', ['7206', '7207', '7218', '7224']],
])
