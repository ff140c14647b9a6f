import type { InlineKind, InlineSaid } from '../src/composer/frame/protocol'
import { editable } from './slots'

interface Editing {
  element: HTMLElement
  stop: () => void
  format?: (mark: string) => void
}

let editing: Editing | null = null

/** The element somebody types in; nothing may be morphed under their caret. */
export const edited = () => editing?.element ?? null
export const format = (mark: string) => editing?.format?.(mark)
export const stopInline = () => editing?.stop()

/** Makes a marked element writable in place and tells of every keystroke. */
export async function startInline(order: { widget: string; path: string[]; kind: InlineKind }, say: (said: InlineSaid) => void, ended: () => void): Promise<boolean> {
  stopInline()
  const element = editable(order.widget, order.path[0] ?? '')
  if (!element) return false
  const tell = (value: string, done: boolean) => say({ widget: order.widget, path: order.path, value, done })
  const begin = order.kind === 'rich' ? (await import('./rich')).writeRich : writePlain
  const writer = begin(element, order.kind === 'lines', (value) => tell(value, false), () => stopInline())
  editing = {
    element,
    format: writer.format,
    stop: () => {
      editing = null
      tell(writer.end(), true)
      ended()
    },
  }
  return true
}

interface Writer {
  end: () => string
  format?: (mark: string) => void
}

function writePlain(element: HTMLElement, lines: boolean, changed: (value: string) => void, leave: () => void): Writer {
  const listeners = new AbortController()
  const on = <K extends keyof HTMLElementEventMap>(name: K, listener: (event: HTMLElementEventMap[K]) => void) => element.addEventListener(name, listener, { signal: listeners.signal })
  element.contentEditable = 'plaintext-only'
  element.focus({ preventScroll: true })
  getSelection()?.selectAllChildren(element)
  on('input', () => changed(textOf(element)))
  on('blur', leave)
  on('keydown', (event) => {
    event.stopPropagation()
    if (event.isComposing) return      // Enter and Escape belong to the input method
    if (event.key === 'Escape' || (event.key === 'Enter' && !lines)) {
      event.preventDefault()
      leave()
    } else if (event.key === 'Enter') {
      event.preventDefault()
      document.execCommand('insertLineBreak')
    }
  })
  return {
    end: () => {
      listeners.abort()
      element.removeAttribute('contenteditable')
      element.blur()
      return textOf(element).trim()
    },
  }
}

/** The words as they are stored: a break is a new line. */
export function textOf(node: Node): string {
  return Array.from(node.childNodes, (child) => {
    if (child instanceof Text) return child.data.replace(/ /g, ' ').replace(/[ \t]*\n[ \t]*/g, '')
    if (child instanceof HTMLBRElement) return '\n'
    return (child instanceof HTMLElement && getComputedStyle(child).display === 'block' && child.previousSibling ? '\n' : '') + textOf(child)
  }).join('')
}
