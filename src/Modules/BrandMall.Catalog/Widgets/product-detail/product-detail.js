// Variants are links and thumbs are anchors; this chooses and turns without loading the page anew.
customElements.get('x-product') || customElements.define('x-product', class extends HTMLElement {
  connectedCallback() {
    this.onclick = event => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      const variant = event.target.closest('a[data-variant]');
      const thumb = event.target.closest('.gallery__thumbs a');
      if (variant) {
        event.preventDefault();
        this.choose(variant);
      } else if (thumb) {
        event.preventDefault();
        this.turn([...this.querySelectorAll('.gallery__thumbs a')].indexOf(thumb));
      }
    };
    this.watch();
  }

  watch() {
    const track = this.querySelector('.gallery__track');
    track?.addEventListener('scroll', () => this.mark(Math.round(track.scrollLeft / track.clientWidth)), { passive: true });
  }

  turn(index) {
    const track = this.querySelector('.gallery__track');
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    track.scrollTo({ left: index * track.clientWidth, behavior: still ? 'instant' : 'smooth' });
    this.mark(index);
  }

  mark(index) {
    this.querySelectorAll('.gallery__thumbs a').forEach((thumb, i) => i === index ? thumb.setAttribute('aria-current', 'true') : thumb.removeAttribute('aria-current'));
  }

  async choose(link) {
    const { href, dataset: { variant } } = link;
    this.asked = href;
    this.setAttribute('aria-busy', 'true');
    try {
      const page = new DOMParser().parseFromString(await (await fetch(href)).text(), 'text/html');
      const fresh = page.querySelector('x-product');
      if (!fresh || this.asked !== href) return;
      const [info, picture] = ['.pdp__info', '.gallery__track .frame'].map(part => fresh.querySelector(part));
      this.querySelector('.pdp__info').replaceWith(info);
      const image = picture?.querySelector('img')?.getAttribute('src');
      const shown = [...this.querySelectorAll('.gallery__track img')].findIndex(img => img.getAttribute('src') === image);
      if (shown > 0) this.turn(shown);
      history.replaceState(null, '', href);
      this.querySelector(`[data-variant="${CSS.escape(variant)}"]`)?.focus({ preventScroll: true });
    } catch {
      location.href = href;
    } finally {
      if (this.asked === href) this.removeAttribute('aria-busy');
    }
  }
});

// The page says when it opens; how long that is, is counted here. When the time has come the page is asked for again.
customElements.get('x-launch') || customElements.define('x-launch', class extends HTMLElement {
  connectedCallback() {
    this.units = this.dataset.units.split(',');
    this.timer = setInterval(() => this.tick(), 1000);
    this.tick();
  }

  disconnectedCallback() { clearInterval(this.timer); }

  tick() {
    const left = Math.floor((Date.parse(this.dataset.opens) - Date.now()) / 1000);
    if (left > 0) {
      const parts = [Math.floor(left / 86400), Math.floor(left / 3600) % 24, Math.floor(left / 60) % 60, left % 60];
      this.textContent = `${this.dataset.before} ${parts.map((part, i) => `${String(part).padStart(i ? 2 : 1, '0')} ${this.units[i]}`).join(' ')}`;
      return;
    }

    clearInterval(this.timer);
    const link = document.createElement('a');
    link.href = location.href;
    link.textContent = this.dataset.after;
    this.replaceChildren(link);
  }
});
