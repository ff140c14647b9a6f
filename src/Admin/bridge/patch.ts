import { Idiomorph } from 'idiomorph'
import type { FrameOp } from '../src/composer/frame/protocol'
import { edited } from './inline'
import { slotOf, widget } from './slots'

/** What the server last said of the widget somebody is typing in; it is shown when they are done. */
const waiting = new Map<string, string>()

export function patch(op: FrameOp) {
  if ('place' in op) place(op.place, op.html)
  else if ('update' in op) update(op.update.widget, op.update.html)
  else drop(op.drop.widget)
}

/** Shows what had to wait until the typing ended. */
export function catchUp() {
  const late = [...waiting]
  waiting.clear()
  for (const [id, html] of late) update(id, html)
}

function place(to: { widget: string; owner: string | null; slot: string; after: string[] }, html?: string) {
  const slot = slotOf(to.owner, to.slot)
  const known = widget(to.widget)
  const element = known ?? (html ? parse(html) : null)
  if (!slot || !element) return
  const anchor = to.after.map((id) => slot.widgets.find((each) => each.dataset.w === id)).find((found) => found && found !== element)
  const next = anchor ? anchor.nextSibling : to.after.length ? slot.end : slot.start.nextSibling
  if (next === element || element.nextSibling === next && known && element.parentNode === slot.start.parentNode) return
  move(slot.start.parentNode!, element, next)
  if (known && html) update(to.widget, html)
  else if (!known) tell(element, 'load')
}

/** moveBefore keeps frames, videos and focus of what it moves alive. */
function move(parent: Node, element: HTMLElement, next: Node | null) {
  const able = parent as Node & { moveBefore?: (node: Node, before: Node | null) => void }
  if (element.isConnected && able.moveBefore) {
    try {
      able.moveBefore(element, next)
      return
    } catch {
      // Not every place takes it; the plain way does.
    }
  }
  parent.insertBefore(element, next)
}

function update(id: string, html: string) {
  const element = widget(id)
  if (!element) return
  const typing = edited()
  if (typing && element.contains(typing)) waiting.set(id, html)
  tell(element, 'unload')
  Idiomorph.morph(element, html.trim(), {
    morphStyle: 'outerHTML',
    ignoreActiveValue: true,
    callbacks: {
      beforeNodeMorphed: (old: Node, next: Node) => {
        if (typing && old === typing) return false
        // A theme's elements dress what they hold when they are connected: a fresh one is dressed anew, a patched one would stand half dressed.
        if (old instanceof HTMLElement && old !== element && old.localName.includes('-') && !(typing && old.contains(typing))) {
          if (next.isEqualNode(old)) return false
          old.replaceWith(next.cloneNode(true))
          return false
        }
        return true
      },
      beforeNodeRemoved: (old: Node) => !(typing && old.contains(typing)),
    },
  })
  const now = widget(id)
  if (now) tell(now, 'load')
}

function drop(id: string) {
  const element = widget(id)
  if (!element) return
  tell(element, 'unload')
  element.remove()
}

function parse(html: string): HTMLElement | null {
  const template = document.createElement('template')
  template.innerHTML = html
  const made = template.content.firstElementChild
  // What stands on the page already is about to be moved in, alive; its picture is not needed.
  for (const inner of made?.querySelectorAll<HTMLElement>('[data-w]') ?? []) if (widget(inner.dataset.w!)) inner.remove()
  return made ? document.importNode(made, true) as HTMLElement : null
}

/** For scripts of themes that want to know. */
export function tell(element: HTMLElement, what: 'load' | 'unload' | 'select') {
  element.dispatchEvent(new CustomEvent(`composer:widget:${what}`, { bubbles: true, detail: { id: element.dataset.w } }))
}
