/** Something wrong in a text, by its place from 1. */
export interface Fault {
  message: string
  line?: number | null
  column?: number | null
}

export interface Lines {
  length: number
  lines: number
  line: (number: number) => { from: number; to: number; text: string }
}

/** The stretch of text a fault is shown at: the word at its place, else what is left of its line; without a place the first line. */
export function stretchOf(text: Lines, fault: Fault): { from: number; to: number } {
  const line = text.line(Math.min(Math.max(fault.line ?? 1, 1), text.lines))
  const start = Math.min(line.from + Math.max((fault.column ?? 1) - 1, 0), line.to)
  const word = /^[\w'"-]+/.exec(line.text.slice(start - line.from))?.[0].length ?? 0
  if (word > 0 && fault.column) return { from: start, to: start + word }
  const end = start < line.to ? line.to : start
  return end > start ? { from: start, to: end } : { from: Math.max(line.from, start - 1), to: Math.min(text.length, Math.max(start, line.from)) }
}
