import type { Composer } from './composer'
import type { Carrying } from './carry'
import type { Gestures } from './gestures'
import type { KeySaid } from './frame/protocol'

const writes = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || target.matches('textarea,select,input:not([type=checkbox],[type=radio],[type=range],[type=button])'))
const elsewhere = (target: EventTarget | null) => target instanceof Element && !!target.closest('.el-overlay,.el-popper,[role=dialog]')

/** The keys of the editor, whether they were pressed in the shell or in the page. */
export function keysOf(composer: Composer, gestures: Gestures, carrying: Carrying, write: () => void) {
  /** Says whether the key meant something here. */
  function command({ key, ctrl, meta, shift, alt }: KeySaid): boolean {
    const mod = ctrl || meta
    if (mod && !alt) {
      switch (key.toLowerCase()) {
        case 'z': return shift ? composer.redo() : composer.undo(), true
        case 'y': return composer.redo(), true
        case 'd': return gestures.duplicate(), true
        case 's': return composer.flush(), true
      }
      return false
    }
    if (alt && (key === 'ArrowUp' || key === 'ArrowDown')) return gestures.nudge(key === 'ArrowUp' ? -1 : 1), true
    if (mod || alt) return false
    if (key === 'Delete' || key === 'Backspace') return gestures.remove(), composer.state.selected.length >= 0
    if (key === 'Escape' && composer.state.selected.length) return composer.select(composer.crumbs.value.slice(-1)), true
    if (key === 'F2' && composer.primary.value && composer.may('page.lock')) return void gestures.rename(composer.primary.value), true
    return false
  }

  function down(event: KeyboardEvent) {
    if (carrying.key(event)) {
      event.preventDefault()
      event.stopPropagation()
      return
    }
    if (event.defaultPrevented || event.isComposing || elsewhere(event.target)) return
    const said = { key: event.key, ctrl: event.ctrlKey, meta: event.metaKey, shift: event.shiftKey, alt: event.altKey }
    // AltGr is Ctrl and Alt at once on some keyboards, and writes letters.
    if (event.getModifierState('AltGraph')) return
    if (writes(event.target) && !(said.key.toLowerCase() === 's' && (said.ctrl || said.meta))) return
    const onControl = event.target instanceof Element && event.target.closest('button,a,[role=treeitem]')
    if (event.key === 'Enter' && !onControl && composer.primary.value) write()
    else if (!command(said)) return
    event.preventDefault()
  }

  const idle = (event: Event) => !writes(event.target) && !elsewhere(event.target) && (getSelection()?.isCollapsed ?? true)
  function copy(event: ClipboardEvent) {
    if (!idle(event) || !gestures.copy(event.clipboardData)) return
    event.preventDefault()
    if (event.type === 'cut') gestures.remove()
  }
  function paste(event: ClipboardEvent) {
    if (idle(event) && composer.may('page.insert') && gestures.paste(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault()
  }

  return {
    command,
    listen() {
      const ends = new AbortController()
      const { signal } = ends
      addEventListener('keydown', (event) => carrying.state.how === 'keys' && down(event), { signal, capture: true })
      addEventListener('keydown', (event) => carrying.state.how !== 'keys' && down(event), { signal })
      document.addEventListener('copy', copy, { signal })
      document.addEventListener('cut', copy, { signal })
      document.addEventListener('paste', paste, { signal })
      return () => ends.abort()
    },
  }
}
