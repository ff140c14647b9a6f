import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { blockDraggingToIFrames } from '@atlaskit/pragmatic-drag-and-drop/element/block-dragging-to-iframes'
import { pointerOutsideOfPreview } from '@atlaskit/pragmatic-drag-and-drop/element/pointer-outside-of-preview'
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview'
import type { Directive } from 'vue'
import type { Load } from './carry'
import { drawing } from './icons'

export interface Carried {
  load: () => Load | null
  label: () => string
  icon: () => string
}

const ends = new WeakMap<HTMLElement, () => void>()
const meant = new WeakMap<HTMLElement, Carried>()

/** Makes an element of the shell draggable. Every drag starts in the shell: the previewed page, of another site, sees none of it. */
export const vCarry: Directive<HTMLElement, Carried> = {
  mounted(element, { value }) {
    meant.set(element, value)
    ends.set(element, combine(
      draggable({
        element,
        canDrag: () => meant.get(element)!.load() !== null,
        getInitialData: () => ({ carry: meant.get(element)!.load() }),
        onGenerateDragPreview: ({ nativeSetDragImage }) =>
          setCustomNativeDragPreview({ nativeSetDragImage, getOffset: pointerOutsideOfPreview({ x: '14px', y: '10px' }), render: ({ container }) => container.append(card(meant.get(element)!)) }),
      }),
      blockDraggingToIFrames({ element }),
    ))
  },
  updated(element, { value }) {
    meant.set(element, value)
  },
  unmounted(element) {
    ends.get(element)?.()
  },
}

function card(carried: Carried): HTMLElement {
  const card = document.createElement('div')
  card.className = 'carried-card'
  const picture = document.createElement('span')
  picture.innerHTML = `<svg class="icon" width="16" height="16" viewBox="0 0 24 24">${drawing(carried.icon())}</svg>`
  card.append(picture, document.createTextNode(carried.label()))
  return card
}
