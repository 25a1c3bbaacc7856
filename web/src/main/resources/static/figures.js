// What charts do beyond being drawn: tell the numbers under the pointer or by arrow keys, and save as PNG.
// Without it each place of a chart has its numbers as a title, and the table has them all.
(() => {
  'use strict';

  const place = (tip, plot, spot) => {
    const box = spot.getBoundingClientRect();
    const all = plot.getBoundingClientRect();
    const middle = box.left + box.width / 2 - all.left;
    const right = middle > all.width / 2;
    tip.style.left = right ? 'auto' : `${Math.max(0, middle + 12)}px`;
    tip.style.right = right ? `${Math.max(0, all.width - middle + 12)}px` : 'auto';
  };

  const readable = (plot) => {
    const tip = document.createElement('div');
    tip.className = 'tip';
    tip.setAttribute('role', 'status');
    tip.hidden = true;
    plot.append(tip);
    const words = new Map();
    for (const spot of plot.querySelectorAll('.spots rect')) {
      const title = spot.querySelector('title');
      words.set(spot, title.textContent);
      title.remove(); // else the browser shows it a second time
    }
    let on = null;
    const show = (spot) => {
      on?.classList.remove('on');
      on = spot;
      tip.hidden = !spot;
      if (!spot) return;
      spot.classList.add('on');
      tip.textContent = words.get(spot);
      place(tip, plot, spot);
    };
    const seen = () => [...words.keys()].filter((spot) => spot.getBoundingClientRect().width > 0);
    plot.addEventListener('pointerover', (event) => show(words.has(event.target) ? event.target : on));
    plot.addEventListener('pointerleave', () => show(null));
    plot.tabIndex = 0;
    plot.setAttribute('role', 'group');
    plot.setAttribute('aria-label', 'Chart: arrow keys tell its numbers');
    plot.addEventListener('blur', () => show(null));
    plot.addEventListener('keydown', (event) => {
      const spots = seen();
      const at = spots.indexOf(on);
      const to = { ArrowRight: at + 1, ArrowLeft: at < 0 ? spots.length - 1 : at - 1, Home: 0, End: spots.length - 1 }[event.key];
      if (event.key === 'Escape') show(null);
      if (to === undefined) return;
      event.preventDefault();
      show(spots[Math.min(Math.max(to, 0), spots.length - 1)]);
    });
  };

  const save = (button) => {
    const image = new Image();
    image.onload = () => {
      const canvas = document.createElement('canvas');
      canvas.width = image.width * 2;
      canvas.height = image.height * 2;
      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => {
        const link = document.createElement('a');
        link.href = URL.createObjectURL(blob);
        link.download = `${button.closest('figure').id}.png`;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 10000);
      });
    };
    image.onerror = () => { button.textContent = 'PNG cannot be made now'; };
    image.src = button.dataset.png;
  };

  for (const plot of document.querySelectorAll('.plot')) readable(plot);
  for (const button of document.querySelectorAll('[data-png]')) {
    button.hidden = false;
    button.addEventListener('click', () => save(button));
  }
})();
