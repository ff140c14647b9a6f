// The server prints the dates, which stay true in a cached page; what is left of the time is counted here.
customElements.get('x-countdown') || customElements.define('x-countdown', class extends HTMLElement {
  connectedCallback() {
    this.units = this.dataset.units.split(',');
    this.tick();
    this.timer = setInterval(() => this.tick(), 1000);
  }

  disconnectedCallback() { clearInterval(this.timer); }

  tick() {
    const now = Date.now();
    const [from, until] = [Date.parse(this.dataset.from), Date.parse(this.dataset.until)];
    const state = now < from ? 'before' : now < until ? 'during' : isNaN(until) ? 'none' : 'after';
    if (state !== this.state) {
      this.state = state;
      this.closest('.count')?.classList.toggle('count--over', state === 'after');
      this.innerHTML = state === 'none' ? '' : '<p class="count__label" role="status"></p>' + (state === 'after' ? '' : '<p class="count__digits" aria-hidden="true"></p>');
      if (state !== 'none') this.firstChild.textContent = this.dataset[state];
    }

    const digits = this.querySelector('.count__digits');
    if (!digits) {
      if (state === 'after') clearInterval(this.timer);
      return;
    }

    const left = Math.max(0, Math.floor(((state === 'before' ? from : until) - now) / 1000));
    const parts = [Math.floor(left / 86400), Math.floor(left / 3600) % 24, Math.floor(left / 60) % 60, left % 60];
    digits.innerHTML = parts.map((part, i) => `<span><b>${String(part).padStart(i ? 2 : 1, '0')}</b><small></small></span>`).join('');
    digits.querySelectorAll('small').forEach((unit, i) => { unit.textContent = this.units[i]; });
  }
});
