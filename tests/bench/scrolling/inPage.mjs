// Functions that run in the page.

/** Opens the list of all shows of the library. */
export function openList() {
  location.hash = '#/library?view=list&scope=all';
  return true;
}

/** What scrolls the list, and how far it can: null while the list is not there. */
export function listScroller() {
  const row = document.querySelector('main [role=list] a[href^="#/show/"], main [role=list] [data-row]');
  let scroller = row?.parentElement ?? null;
  while (
    scroller &&
    !(scroller.scrollHeight > scroller.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(scroller).overflowY))
  )
    scroller = scroller.parentElement;
  if (!scroller) return null;
  const { left, top, width, height } = scroller.getBoundingClientRect();
  scroller.scrollTop = 0;
  return { x: left + width / 2, y: top + height / 2, far: scroller.scrollHeight - scroller.clientHeight };
}

/** Keeps the time of every frame from now on, and whether a row stands in the middle of the list in it. */
export function watchScrolling(x, y) {
  const seen = (window.bench ??= {});
  const watch = { frames: [], empty: 0, on: true };
  seen.scrolling = watch;
  const frame = (time) => {
    if (!watch.on) return;
    watch.frames.push(time);
    const there = document.elementFromPoint(x, y);
    if (!there?.closest('[role=listitem], a[href^="#/show/"], [data-row]')) watch.empty += 1;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  return true;
}

/** Milliseconds between frames, how many showed no row, and how far the list went. */
export function endScrolling(x, y) {
  const { scrolling } = window.bench;
  scrolling.on = false;
  const { frames, empty } = scrolling;
  let scroller = document.elementFromPoint(x, y);
  while (scroller && !(scroller.scrollTop > 0)) scroller = scroller.parentElement;
  const left = scroller ? scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop : NaN;
  const reached = scroller?.scrollTop ?? 0;
  if (scroller) scroller.scrollTop = 0;
  return { between: frames.slice(1).map((time, index) => time - frames[index]), empty, reached, left };
}

/** Lines of plain text, as far as the list goes: what this machine can show when nothing has to be worked out. */
export function standLines(far) {
  const LINE = 40;
  const list = document.createElement('div');
  list.setAttribute('role', 'list');
  list.style.cssText = `position: fixed; inset: 0; overflow-y: auto; font: 15px/${LINE}px sans-serif`;
  for (let line = 0; line * LINE < far + innerHeight; line += 1) {
    const item = document.createElement('div');
    item.setAttribute('role', 'listitem');
    item.textContent = `Line ${line} of a list in which nothing stands but text`;
    list.append(item);
  }
  document.body.append(list);
  return { x: innerWidth / 2, y: innerHeight / 2, far: list.scrollHeight - list.clientHeight };
}
