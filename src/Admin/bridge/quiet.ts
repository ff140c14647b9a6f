import type { KeySaid, PressSaid } from '../src/composer/frame/protocol'
import { edited } from './inline'

/** Nothing on the edited page leads away, sends or buys; a press tells the shell what was meant. */
export function keepQuiet(press: (said: PressSaid) => void, key: (said: KeySaid) => void, hover: (widget: string | null) => void) {
  const said = (event: MouseEvent, double: boolean): PressSaid => {
    const target = event.target instanceof Element ? event.target : null
    const root = target?.closest<HTMLElement>('[data-w]')
    const edit = target?.closest<HTMLElement>('[data-edit]')
    return {
      widget: root?.dataset.w ?? null,
      edit: edit && edit.closest('[data-w]') === root ? edit.dataset.edit! : null,
      under: layers(event.clientX, event.clientY),
      x: event.pageX,
      y: event.pageY,
      shift: event.shiftKey,
      meta: event.ctrlKey || event.metaKey,
      double,
    }
  }
  const within = (event: Event) => edited()?.contains(event.target as Node) ?? false

  addEventListener('click', (event) => {
    if ((event.target as Element).closest?.('a,area,button[type=submit],input[type=submit]')) event.preventDefault()
    if (!within(event) && event.detail < 2) press(said(event, false))
  }, true)
  addEventListener('auxclick', (event) => event.preventDefault(), true)
  addEventListener('dblclick', (event) => !within(event) && press(said(event, true)), true)
  addEventListener('mousedown', (event) => !within(event) && event.detail > 1 && event.preventDefault(), true)
  for (const name of ['submit', 'dragstart', 'drop', 'dragover'] as const) addEventListener(name, (event) => !within(event) && stop(event), true)
  addEventListener('keydown', (event) => {
    if (within(event)) return
    const ours = event.ctrlKey || event.metaKey || ['Delete', 'Backspace', 'Escape', 'Enter', 'F2'].includes(event.key)
    if (!ours) return
    // Copying and the browser's own ways stay the browser's.
    if (/^[zyds]$/i.test(event.key) || !(event.ctrlKey || event.metaKey)) event.preventDefault()
    key({ key: event.key, ctrl: event.ctrlKey && !event.getModifierState('AltGraph'), meta: event.metaKey, shift: event.shiftKey, alt: event.altKey })
  }, true)
  let under: string | null = null
  const over = (widget: string | null) => under !== widget && hover((under = widget))
  addEventListener('pointerover', (event) => over((event.target as Element).closest?.<HTMLElement>('[data-w]')?.dataset.w ?? null), { passive: true })
  document.documentElement.addEventListener('pointerleave', () => over(null))
  window.open = () => null
}

/** Widgets under a point, whatever lies over them. */
function layers(x: number, y: number): string[] {
  const found = document.elementsFromPoint(x, y).flatMap((element) => element.closest<HTMLElement>('[data-w]')?.dataset.w ?? [])
  return [...new Set(found)]
}

function stop(event: Event) {
  event.preventDefault()
  event.stopImmediatePropagation()
}
