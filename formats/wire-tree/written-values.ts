/** Which values of a document were written, by what holds them and the name that it holds them by; of plain values in a list, their number. */
export class WrittenValues {
  private readonly names = new Map<object, Set<string>>()

  add(container: object, name: string): void {
    const known = this.names.get(container)
    if (known) known.add(name)
    else this.names.set(container, new Set([name]))
  }

  addAll(others: WrittenValues): void {
    for (const [container, names] of others.names) for (const name of names) this.add(container, name)
  }

  has(container: object, name: string): boolean {
    return this.names.get(container)?.has(name) === true
  }
}
