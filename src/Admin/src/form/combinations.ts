/** Every choice of one value from each list, the last list varying fastest; nothing to choose from: nothing. */
export function combinations(lists: string[][]): string[][] {
  return lists.length === 0 ? [] : lists.reduce<string[][]>((made, values) => made.flatMap((before) => values.map((value) => [...before, value])), [[]])
}
