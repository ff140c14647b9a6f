// The browser's own player works without this; this adds a calm button, and starts silent loops while they are seen.
const icon = path => `<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" aria-hidden="true"><path d="${path}"/></svg>`;
const icons = { play: icon('M5 5a2 2 0 0 1 3-1.7l12 7a2 2 0 0 1 0 3.4l-12 7A2 2 0 0 1 5 19z'), pause: icon('M14 4h4v16h-4zM6 4h4v16H6z') };

customElements.get('x-video') || customElements.define('x-video', class extends HTMLElement {
  connectedCallback() {
    this.film = this.querySelector('video');
    if (!this.film) return;
    this.querySelector('.film__button')?.remove();
    this.button = document.createElement('button');
    this.button.type = 'button';
    this.button.className = 'film__button';
    this.append(this.button);
    this.film.controls = false;
    this.say('play');
    if ('ambient' in this.dataset) this.loop(); else this.wait();
  }

  disconnectedCallback() { this.watcher?.disconnect(); }

  wait() {
    this.button.onclick = () => {
      this.button.remove();
      this.film.controls = true;
      this.film.focus();
      this.film.play().catch(() => {});
    };
  }

  loop() {
    this.film.muted = true;
    this.film.onplay = () => this.say('pause');
    this.film.onpause = () => this.say('play');
    this.button.onclick = () => {
      this.stopped = !this.film.paused;
      if (this.stopped) this.film.pause(); else this.film.play().catch(() => {});
    };
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    this.watcher = new IntersectionObserver(([seen]) => {
      if (!seen.isIntersecting) this.film.pause();
      else if (!this.stopped) this.film.play().catch(() => {});
    }, { threshold: 0.4 });
    this.watcher.observe(this);
  }

  say(name) {
    this.button.innerHTML = icons[name];
    this.button.setAttribute('aria-label', this.dataset[name]);
  }
});
