// The track scrolls and snaps by itself; this adds buttons, the place, and playing by itself.
const icon = path => `<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="${path}"/></svg>`;
const icons = { back: icon('m15 18-6-6 6-6'), on: icon('m9 18 6-6-6-6'), pause: icon('M14 5h3v14h-3zM7 5h3v14H7z'), play: icon('m7 4 13 8-13 8z') };

customElements.get('x-carousel') || customElements.define('x-carousel', class extends HTMLElement {
  connectedCallback() {
    this.track = this.querySelector('.carousel__track');
    this.querySelector('.carousel__bar')?.remove();
    if (this.track.children.length < 2) return;

    const bar = document.createElement('div');
    bar.className = 'carousel__bar';
    this.place = document.createElement('output');
    bar.append(this.place);
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (this.dataset.interval && !still) {
      this.toggle = this.button('', 'pause', () => this.timer ? this.pause() : this.play());
      bar.append(this.toggle);
    }
    this.back = this.button(this.dataset.previous, 'back', () => this.go(this.index - 1));
    this.on = this.button(this.dataset.next, 'on', () => this.go(this.index + 1));
    bar.append(this.back, this.on);
    this.append(bar);

    this.behavior = still ? 'instant' : 'smooth';
    this.track.addEventListener('scroll', () => this.show(), { passive: true });
    if (this.toggle) {
      for (const name of ['pointerdown', 'focusin']) this.track.addEventListener(name, () => this.pause());
      this.play();
    }
    this.show();
  }

  disconnectedCallback() { clearInterval(this.timer); }

  get index() {
    const start = this.track.getBoundingClientRect().left + (parseFloat(getComputedStyle(this.track).scrollPaddingLeft) || 0);
    const gaps = [...this.track.children].map(slide => Math.abs(slide.getBoundingClientRect().left - start));
    const nearest = gaps.indexOf(Math.min(...gaps));
    return this.track.scrollLeft + this.track.clientWidth >= this.track.scrollWidth - 2 ? gaps.length - 1 : nearest;
  }

  go(index) {
    const slides = this.track.children;
    const slide = slides[(index + slides.length) % slides.length];
    this.track.scrollTo({ left: slide.offsetLeft - slides[0].offsetLeft, behavior: this.behavior });
  }

  show() {
    const { index, track } = this;
    this.place.textContent = this.dataset.place.replace('{place}', index + 1).replace('{total}', track.children.length);
    this.back.disabled = index === 0 && !this.timer;
    this.on.disabled = index === track.children.length - 1 && !this.timer;
  }

  play() {
    this.timer = setInterval(() => this.go(this.index + 1), this.dataset.interval * 1000);
    this.label(this.toggle, this.dataset.pause, 'pause');
  }

  pause() {
    clearInterval(this.timer);
    this.timer = 0;
    this.label(this.toggle, this.dataset.play, 'play');
    this.show();
  }

  button(text, name, act) {
    const button = document.createElement('button');
    button.type = 'button';
    this.label(button, text, name);
    button.onclick = act;
    return button;
  }

  label(button, text, name) {
    button.setAttribute('aria-label', text);
    button.innerHTML = icons[name];
  }
});
