// Refreshes the content without a reload. The focus, open details and scroll positions are preserved. Without this script, the page reloads each minute.
'use strict';

const content = document.getElementById('content');
const connection = document.getElementById('connection');
const interval = Number(content.dataset.interval) * 1000;
let last = '';

async function load() {
  const response = await fetch('/content', { cache: 'no-store' });
  if (!response.ok) {
    throw new Error(`The server returned ${response.status}.`);
  }

  return response.text();
}

function replace(html) {
  const focused = content.contains(document.activeElement) ? document.activeElement.id : '';
  const open = [...content.querySelectorAll('details[open]')].map(element => element.id);
  const positions = [...content.querySelectorAll('.scroll')].map(element => [element.id, element.scrollLeft]);
  const top = window.scrollY;

  content.innerHTML = html;
  open.forEach(id => document.getElementById(id)?.setAttribute('open', ''));
  positions.forEach(([id, left]) => { const element = document.getElementById(id); if (element) { element.scrollLeft = left; } });
  if (focused) {
    document.getElementById(focused)?.focus({ preventScroll: true });
  }

  window.scrollTo(0, top);
}

async function refresh() {
  try {
    const html = await load();
    if (html !== last) {
      last = html;
      replace(html);
    }

    connection.hidden = true;
  } catch {
    connection.hidden = false;
  }

  // The first data arrives soon after the start.
  setTimeout(refresh, content.querySelector('[data-loading]') ? 1000 : interval);
}

setTimeout(refresh, content.querySelector('[data-loading]') ? 1000 : interval);
