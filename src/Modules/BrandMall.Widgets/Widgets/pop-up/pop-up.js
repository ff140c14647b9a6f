// A dialog that keeps quiet: never as the page opens, never over another, and only as often as its editor said. Where nothing can be remembered it does not appear.
const spans = { day: 864e5, week: 6048e5, ever: Infinity };

customElements.get('x-popup') || customElements.define('x-popup', class extends HTMLElement {
  connectedCallback() {
    this.box = this.querySelector('dialog,[popover]');
    this.toast = this.box.hasAttribute('popover');
    this.box.querySelector('.popup__close').onclick = () => this.toast && this.leave();
    this.box.onclick = event => { if (event.target === this.box && !this.toast) this.box.close(); };
    if (this.seen()) return;
    this.watch = new AbortController();
    const { trigger, delay } = this.dataset;
    this.timer = setTimeout(() => {
      const phone = !matchMedia('(hover: hover)').matches;
      if (trigger === 'delay') this.come();
      else if (trigger === 'exit' && !phone) document.documentElement.addEventListener('mouseleave', event => { if (event.clientY <= 0) this.come(); }, { signal: this.watch.signal });
      else {
        addEventListener('scroll', () => this.half(), { passive: true, signal: this.watch.signal });
        this.half();
      }
    }, Math.max(3, delay) * 1000);
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    this.watch?.abort();
  }

  get store() { return this.dataset.every === 'session' ? sessionStorage : localStorage; }

  get name() { return `popup:${this.dataset.key}`; }

  seen() {
    try {
      const at = Number(this.store.getItem(this.name));
      return at > 0 && Date.now() - at < (spans[this.dataset.every] ?? Infinity);
    } catch { return true; }
  }

  half() {
    const { scrollHeight } = document.documentElement;
    if (scrollY + innerHeight > scrollHeight / 2 && scrollY > 0) this.come();
  }

  come() {
    if (document.querySelector('dialog[open],:popover-open,details.drawer[open]') || this.seen()) return;
    try { this.store.setItem(this.name, Date.now()); } catch { return; }
    this.watch.abort();
    if (!this.toast) return this.box.showModal();
    this.box.showPopover();
    const stay = this.dataset.stay * 1000;
    if (!stay) return;
    const rest = () => clearTimeout(this.timer), go = () => { rest(); this.timer = setTimeout(() => this.leave(), stay); };
    for (const name of ['pointerenter', 'focusin']) this.box.addEventListener(name, rest);
    for (const name of ['pointerleave', 'focusout']) this.box.addEventListener(name, go);
    go();
  }

  leave() {
    clearTimeout(this.timer);
    if (this.box.matches(':popover-open')) this.box.hidePopover();
  }
});
