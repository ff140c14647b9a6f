/** Whether a press was made by a finger. */
export const byTouch = (event: MouseEvent) => event instanceof PointerEvent && event.pointerType === 'touch'
