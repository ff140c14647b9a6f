import type { Problem } from '../../model/types'

/** A problem said of one item of a list. */
export interface ItemProblem { index: number; field: string | null; message: string }

/** The server says a list's problems as `item 2, link: must be …`. */
export function itemProblem(message: string): ItemProblem | undefined {
  const said = /^item (\d+)(?:, ([a-z0-9_]+))?:? (.*)$/s.exec(message)
  return said ? { index: Number(said[1]) - 1, field: said[2] ?? null, message: said[3]! } : undefined
}

/** Those of a setting, or of what lies in it. */
export function problemsOf(problems: readonly Problem[], setting: string): Problem[] {
  return problems.filter((problem) => problem.setting === setting || problem.setting.startsWith(`${setting}.`) || problem.setting.startsWith(`${setting}[`))
}

const patterns: [RegExp, string][] = [
  [/^must be given$/, 'given'],
  [/^may hold (\d+) characters, not (\d+)$/, 'long'],
  [/^may hold (\d+) items, not (\d+)$/, 'many'],
  [/^must be at least (\S+)$/, 'low'],
  [/^must be at most (\S+)$/, 'high'],
  [/^must be a number$/, 'number'],
  [/^must be true or false$/, 'flag'],
  [/^must be one of (.+)$/, 'choice'],
  [/^must be text$/, 'text'],
  [/^must be a list$/, 'list'],
  [/^must be a date/, 'date'],
  [/^must be a colour/, 'colour'],
  [/^must be a path such as|^must be a path.*address/, 'link'],
  [/^(needs the path of a picture|must be the path of a picture)/, 'picture'],
]

/** The key of a problem's text in the reader's language with what it names; undefined when it is said in words of its own. */
export function wordsOf(message: string): { key: string; values: string[] } | undefined {
  for (const [pattern, key] of patterns) {
    const said = pattern.exec(message)
    if (said) return { key, values: said.slice(1) }
  }
  return undefined
}
