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
