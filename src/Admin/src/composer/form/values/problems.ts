import type { Problem } from '../../model/types'

/** Those of a setting, or of what lies in it. */
export function problemsOf(problems: readonly Problem[], setting: string): Problem[] {
  return problems.filter((problem) => problem.setting === setting || problem.setting?.startsWith(`${setting}.`) || problem.setting?.startsWith(`${setting}[`))
}

/** The key of a problem's text and what it names. What refers to something says what kind of thing first. */
export function keyOf({ code, values = [] }: Pick<Problem, 'code' | 'values'>): { key: string; values: string[] } {
  const key = `settings.problem.${code.replaceAll('.', '_')}`
  return code === 'reference.missing' ? { key: `${key}.${values[0]}`, values: values.slice(1) } : { key, values: [...values] }
}
