import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { css } from '@codemirror/lang-css'
import { json } from '@codemirror/lang-json'
import { liquid } from '@codemirror/lang-liquid'
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language'
import { linter, lintGutter, lintKeymap, type Diagnostic } from '@codemirror/lint'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { Compartment, EditorState } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers, placeholder } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { stretchOf, type Fault } from './places'

export type Language = 'liquid' | 'css' | 'json'

export interface CodeBoxOptions {
  parent: HTMLElement
  text: string
  language: Language
  label: string
  hint?: string
  phrases: Record<string, string>
  /** Names that are offered while typing: settings of a widget. */
  names?: string[]
  check?: (text: string) => Promise<Fault[]>
  changed: (text: string) => void
  save?: () => void
}

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.controlKeyword, tags.operatorKeyword, tags.definitionKeyword], color: '#7a3e9d' },
  { tag: [tags.tagName, tags.angleBracket], color: '#2f5d50' },
  { tag: [tags.attributeName, tags.propertyName], color: '#2c5a8c' },
  { tag: [tags.string, tags.attributeValue], color: '#8a4b1f' },
  { tag: [tags.number, tags.bool, tags.null, tags.atom, tags.color, tags.unit], color: '#96482a' },
  { tag: [tags.comment], color: '#6d6e66', fontStyle: 'italic' },
  { tag: [tags.function(tags.variableName), tags.className], color: '#1d6a72' },
  { tag: [tags.processingInstruction, tags.brace, tags.bracket], color: '#5b5c55' },
])

const looks = EditorView.theme({
  '&': { height: '100%', fontSize: '13px', color: '#22241f', backgroundColor: '#fff' },
  '&.cm-focused': { outline: '2px solid #2f5d50', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: "ui-monospace, 'SFMono-Regular', Menlo, 'Noto Sans Mono CJK SC', monospace", lineHeight: '20px' },
  '.cm-content': { padding: '10px 0' },
  '.cm-gutters': { backgroundColor: '#f7f7f5', color: '#6d6e66', border: 'none' },
  '.cm-activeLine': { backgroundColor: '#f5f8f6' },
  '.cm-activeLineGutter': { backgroundColor: '#e9efec' },
  '.cm-tooltip': { border: '1px solid #e2e2de', borderRadius: '6px', backgroundColor: '#fff', boxShadow: '0 6px 24px rgb(34 36 31 / 12%)' },
  '.cm-diagnostic': { padding: '6px 10px', fontFamily: 'system-ui, sans-serif' },
  '.cm-diagnostic-error': { borderLeft: '3px solid #a3352b' },
  '.cm-panels': { backgroundColor: '#f7f7f5', color: '#22241f', fontFamily: 'system-ui, sans-serif' },
  '.cm-placeholder': { color: '#8b8c84' },
})

const languages = {
  liquid: (names: string[]) => liquid({ tags: ['slot', 'edit', 'page_head', 'style'].map((label) => ({ label, type: 'function' })), variables: names.length ? [{ label: 'settings', type: 'variable' }, { label: 'widget', type: 'variable' }, { label: 'data', type: 'variable' }, { label: 'site', type: 'variable' }, { label: 'page', type: 'variable' }] : [], properties: (path) => (path.length === 1 && path[0] === 'settings' ? names.map((label) => ({ label, type: 'property' })) : []) }),
  css: () => css(),
  json: () => json(),
}

/** A text field for code. It stands in a shadow root, whose styles are adopted sheets: the content security policy has nothing to refuse. */
export function codeBox(options: CodeBoxOptions) {
  const root = options.parent.shadowRoot ?? options.parent.attachShadow({ mode: 'open' })
  const language = new Compartment()
  const label = new Compartment()
  const named = (said: string) => EditorView.contentAttributes.of({ 'aria-label': said, spellcheck: 'false', autocapitalize: 'off' })

  async function faults(view: EditorView): Promise<Diagnostic[]> {
    const found = await options.check!(view.state.doc.toString()).catch(() => [])
    return found.map((fault) => ({ ...stretchOf(view.state.doc, fault), severity: 'error', message: fault.message }))
  }

  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        EditorState.phrases.of(options.phrases),
        lineNumbers(), highlightActiveLine(), highlightActiveLineGutter(), drawSelection(), history(), indentOnInput(), bracketMatching(), closeBrackets(), autocompletion({ icons: false }), search({ top: true }), highlightSelectionMatches(),
        syntaxHighlighting(colours), looks,
        keymap.of([{ key: 'Mod-s', run: () => (options.save?.(), true), preventDefault: true }, ...closeBracketsKeymap, ...completionKeymap, ...searchKeymap, ...historyKeymap, ...lintKeymap, indentWithTab, ...defaultKeymap]),
        language.of(languages[options.language](options.names ?? [])),
        label.of(named(options.label)),
        options.hint ? placeholder(options.hint) : [],
        EditorState.tabSize.of(2),
        EditorView.updateListener.of((update) => update.docChanged && options.changed(update.state.doc.toString())),
        options.check ? [lintGutter(), linter(faults, { delay: 400 })] : [],
      ],
    }),
  })

  return {
    text: () => view.state.doc.toString(),
    write(text: string) {
      if (text !== view.state.doc.toString()) view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } })
    },
    names: (known: string[]) => view.dispatch({ effects: language.reconfigure(languages[options.language](known)) }),
    reveal(line: number, column?: number | null) {
      const { from, to } = stretchOf(view.state.doc, { message: '', line, column })
      view.dispatch({ selection: { anchor: from, head: to }, effects: EditorView.scrollIntoView(from, { y: 'center' }) })
      view.focus()
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  }
}
