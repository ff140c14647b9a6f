import type { Device } from './types'
import { isMap, same } from './json'

/** Whether a `visible_if` expression holds. The server evaluates the same expressions; tests/vectors/visible-if.json holds both to the same answers. */
export function holds(expression: unknown, setting: (id: string) => unknown, device: Device = 'desktop'): boolean {
  if (!isMap(expression) || Object.keys(expression).length !== 1) return true
  const [op, operand] = Object.entries(expression)[0]!
  switch (op) {
    case 'and': return Array.isArray(operand) && operand.every((part) => holds(part, setting, device))
    case 'or': return Array.isArray(operand) && operand.some((part) => holds(part, setting, device))
    case 'not': return !holds(operand, setting, device)
    case 'empty': return isEmpty(setting(String(operand ?? '')))
    case 'device': return Array.isArray(operand) ? operand.includes(device) : operand === device
    default: return Array.isArray(operand) && operand.length === 2 && typeof operand[0] === 'string' && compare(op, setting(operand[0]), operand[1])
  }
}

function compare(op: string, value: unknown, other: unknown): boolean {
  switch (op) {
    case '==': return same(value, other)
    case '!=': return !same(value, other)
    case 'in': return Array.isArray(other) && other.some((item) => same(item, value))
    case '>': return typeof value === 'number' && typeof other === 'number' && value > other
    case '<': return typeof value === 'number' && typeof other === 'number' && value < other
    default: return true
  }
}

export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (Array.isArray(value) || typeof value === 'string') return value.length === 0
  return isMap(value) && Object.keys(value).length === 0
}
