// The form posts and comes back by itself; this says the answer in place.
customElements.get('x-subscribe') || customElements.define('x-subscribe', class extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector('form');
    this.onsubmit = event => {
      event.preventDefault();
      if (!this.busy) this.send();
    };
  }

  async send() {
    const note = this.form.querySelector('.subscribe__note');
    const button = this.form.querySelector('button');
    this.busy = button.disabled = true;
    note.textContent = this.dataset.wait;
    try {
      const reply = await fetch(this.form.action, { method: 'POST', headers: { Accept: 'application/json' }, body: new URLSearchParams(new FormData(this.form)) });
      if (reply.ok) return this.thank();
      const part = reply.status === 429 ? 'busy' : 'invalid';
      note.textContent = document.getElementById(this.dataset.done.replace(/done$/, part)).textContent;
      if (part === 'invalid') this.form.elements.email.focus();
    } catch {
      note.textContent = this.dataset.lost;
    } finally {
      this.busy = button.disabled = false;
    }
  }

  thank() {
    const done = document.getElementById(this.dataset.done);
    this.form.classList.add('is-sent');
    done.classList.add('is-on');
    done.setAttribute('role', 'status');
    done.focus();
  }
});
