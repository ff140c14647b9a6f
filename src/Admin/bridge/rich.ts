import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'

/** Rich text in place. Loaded when the first rich text is opened: it is ten times the rest of the bridge. */
export function writeRich(element: HTMLElement, _lines: boolean, changed: (value: string) => void, leave: () => void) {
  const content = element.innerHTML
  element.replaceChildren()
  const editor = new Editor({
    element,
    content,
    injectCSS: false,
    autofocus: 'end',
    extensions: [StarterKit.configure({ heading: { levels: [2, 3, 4] }, link: { openOnClick: false } })],
    onUpdate: ({ editor: now }) => changed(valueOf(now)),
    editorProps: {
      handleKeyDown: (_view, event) => {
        event.stopPropagation()
        if (event.key !== 'Escape' || event.isComposing) return false
        leave()
        return true
      },
    },
  })
  const left = () => setTimeout(() => !editor.isDestroyed && !editor.isFocused && document.hasFocus() && leave())
  editor.on('blur', left)
  return {
    end: () => {
      const value = valueOf(editor)
      editor.off('blur', left)
      editor.destroy()
      element.innerHTML = value
      return value
    },
    format: (mark: string) => {
      const chain = editor.chain().focus()
      const marks: Record<string, () => { run: () => boolean }> = {
        bold: () => chain.toggleBold(),
        italic: () => chain.toggleItalic(),
        heading: () => chain.toggleHeading({ level: 3 }),
        bullets: () => chain.toggleBulletList(),
        numbers: () => chain.toggleOrderedList(),
        quote: () => chain.toggleBlockquote(),
      }
      marks[mark]?.().run()
    },
  }
}

const valueOf = (editor: Editor) => (editor.isEmpty ? '' : editor.getHTML())
