import { connect, WindowMessenger } from 'penpal'
import type { BridgeMethods, ShellMethods } from '../src/composer/frame/protocol'
import { format, startInline, stopInline } from './inline'
import { boxOf, measure } from './measure'
import { catchUp, patch, tell } from './patch'
import { keepQuiet } from './quiet'
import { adopt, restyle, retoken, tryStyles } from './sheets'
import { snapshot } from './snapshot'
import { widget } from './slots'

// Runs in the previewed page and nowhere else; the page says who may talk to it.
const { admin, doc, rev } = document.querySelector<HTMLScriptElement>('script[data-admin][data-doc]')!.dataset
let shell: { [K in keyof ShellMethods]: (said: Parameters<ShellMethods[K]>[0]) => Promise<void> } | null = null
let asked = 0

/** Told at most once a frame. */
function tellGeometry() {
  asked ||= requestAnimationFrame(() => {
    asked = 0
    void shell?.geometry(measure())
  })
}

/** After the browser has painted; a frame in the background is not waited for. */
const painted = () => new Promise<void>((done) => {
  const late = setTimeout(done, 200)
  requestAnimationFrame(() => requestAnimationFrame(() => {
    clearTimeout(late)
    done()
  }))
})

const methods: BridgeMethods = {
  async apply({ ops, style }) {
    if (typeof style === 'string') restyle(style)
    for (const op of ops) patch(op)
    await painted()
    return measure()
  },
  select(id) {
    const element = id === null ? null : widget(id)
    if (element) tell(element, 'select')
    tellGeometry()
  },
  scrollTo({ widget: id }) {
    const element = widget(id)
    const box = element && boxOf(element)
    // A tall widget is met at its head; a short one is not moved while it can be seen.
    if (box && (box.top < 56 || box.bottom > innerHeight - 24)) scrollBy({ top: box.top - Math.max(72, (innerHeight - box.height) / 2) })
  },
  scrollBy: ({ y }) => scrollBy(0, y),
  startInline: (order) => startInline(order, (said) => void shell?.inline(said), () => {
    catchUp()
    tellGeometry()
  }),
  stopInline,
  format: ({ mark }) => format(mark),
  snapshot,
  measure,
  retoken: (css) => retoken(css),
  alone({ html, style, css }) {
    const place = document.querySelector('main') ?? document.body
    const made = document.createElement('template')
    made.innerHTML = html
    place.replaceChildren(made.content)
    restyle(style)
    tryStyles(css)
    scrollTo(0, 0)
  },
}

adopt()
keepQuiet((said) => void shell?.press(said), (said) => void shell?.key(said), (id) => void shell?.hover({ widget: id }))
addEventListener('error', (event) => void shell?.fault({ message: event.message }))

const connection = connect<ShellMethods>({ messenger: new WindowMessenger({ remoteWindow: window.parent, allowedOrigins: [admin!] }), methods })
void connection.promise.then((remote) => {
  shell = remote as typeof shell
  void shell!.ready({ rev: Number(rev), doc: doc! })
  void shell!.geometry(measure())
})

new ResizeObserver(tellGeometry).observe(document.body)
new MutationObserver(tellGeometry).observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true })
addEventListener('scroll', tellGeometry, { passive: true, capture: true })
addEventListener('resize', tellGeometry)
addEventListener('load', tellGeometry, { capture: true })
void document.fonts.ready.then(tellGeometry)
