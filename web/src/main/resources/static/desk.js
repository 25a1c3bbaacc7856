// What pages do beyond their HTML: times in the reader's own zone, and a line that tells of news
// without moving what one reads. Pages read well without it.
(() => {
  'use strict';
  const DAY = { day: 'numeric', month: 'long', year: 'numeric' };
  const TIME = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' };
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const full = new Intl.DateTimeFormat('en-GB', { ...DAY, ...TIME });

  // The server's text is UTC: it becomes the title, the reader's own time the text.
  const localize = (root) => {
    for (const time of root.querySelectorAll('time[datetime*="T"]:not([data-utc])')) {
      const moment = new Date(time.dateTime);
      if (Number.isNaN(moment.getTime())) continue;
      time.dataset.utc = time.textContent;
      time.title = time.textContent;
      time.textContent = full.format(moment).replace(' at ', ', ');
    }
  };

  if (zone && zone !== 'UTC' && zone !== 'Etc/UTC') {
    localize(document);
    for (const line of document.querySelectorAll('.zone')) {
      line.textContent = `Times are your own (${zone}); each shows UTC when pointed at.`;
    }
    document.addEventListener('htmx:load', (event) => localize(event.target));
  }

  // <p data-live="/live?since=…" hidden><span role="status"></span> <button>Pause</button></p>
  const watch = (line) => {
    const status = line.querySelector('[role=status]');
    const button = line.querySelector('button');
    const title = document.title;
    let stream = null;
    const paused = () => localStorage.getItem('live') === 'paused';

    const tell = (event) => {
      const link = document.createElement('a');
      link.href = location.pathname;
      link.textContent = 'Show them';
      status.replaceChildren(`${event.data} since you opened this page. `, link);
      document.title = `(${parseInt(event.data, 10)}) ${title}`;
    };
    const sync = () => {
      stream?.close();
      stream = paused() ? null : new EventSource(line.dataset.live);
      stream?.addEventListener('news', tell);
      button.textContent = paused() ? 'Resume live news' : 'Pause live news';
    };
    button.addEventListener('click', () => {
      localStorage.setItem('live', paused() ? 'on' : 'paused');
      sync();
    });
    line.hidden = false;
    sync();
  };
  document.querySelectorAll('[data-live]').forEach(watch);

  // A link to something that is folded up opens it.
  const unfold = () => {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    if (target instanceof HTMLDetailsElement) target.open = true;
  };
  window.addEventListener('hashchange', unfold);
  unfold();
})();
