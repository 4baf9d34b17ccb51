export const packages: Readonly<Record<string, readonly string[]>>
export const asks: Readonly<Record<string, readonly string[]>>
export const speaksFormats: readonly string[]
export const edges: readonly string[]
