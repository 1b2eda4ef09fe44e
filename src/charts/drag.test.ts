/** Dragging a mark, with the few parts of a page that it touches. */
import { expect, it } from 'vitest';
import { drag, stopAt } from './drag';
import type { Mark } from './types';

const hold = { part: 'cut', value: '2', stops: [[10, '1'], [20, '2'], [30, '3'], [40, 'none']] } as const;
const marks: Mark[] = [{ key: 'other', name: 'other', near: {} }, { key: 'cut', name: 'cut', near: {}, hold }];

/** A picture drawn twice as large as its own pixels, pressed on a mark at 100. */
function pressed(key: string | undefined, { button = 0, isPrimary = true } = {}) {
  const told: string[] = [], captured: number[] = [];
  const box = Object.assign(new EventTarget(), { setPointerCapture: (id: number) => { captured.push(id); } }) as unknown as HTMLElement;
  const shape = { getAttribute: () => key, ownerSVGElement: { getScreenCTM: () => ({ a: 2 }) } };
  const target = { closest: () => (key === undefined ? null : shape) } as unknown as EventTarget;
  drag(marks, (part, value) => { told.push(`${part}=${value}`); }).onPointerDown({ target, currentTarget: box, clientX: 100, pointerId: 7, button, isPrimary });
  const send = (type: string, clientX = 100, { pointerId = 7, buttons = 1 } = {}) => box.dispatchEvent(Object.assign(new Event(type, { cancelable: true }), { clientX, pointerId, buttons }));
  return { told, captured, send };
}

it('finds the nearest stop, the first of equals, and the ends beyond the ends', () => {
  expect([-50, 14, 15, 16, 36, 999].map((x) => stopAt(hold, x))).toEqual(['1', '1', '1', '2', 'none', 'none']);
});
it('tells each new value once, and takes the pointer when it has moved', () => {
  const { told, captured, send } = pressed('cut');
  for (const x of [102, 105]) send('pointermove', x);
  expect([told, captured], 'a hand that trembles').toEqual([[], []]);
  for (const x of [112, 118, 122, 139, 141, 300, 92]) send('pointermove', x);
  expect([told, captured]).toEqual([['cut=3', 'cut=none', 'cut=2'], [7]]);
});
it('stops when the pointer is lifted, taken away, or no longer pressed', () => {
  for (const end of ['pointerup', 'pointercancel']) {
    const { told, send } = pressed('cut');
    for (const type of ['pointermove', end, 'pointermove']) send(type, type === end ? 120 : told.length ? 80 : 120);
    expect(told).toEqual(['cut=3']);
  }
  const { told, send } = pressed('cut');
  send('pointermove', 120, { buttons: 0 });
  send('pointermove', 120);
  expect(told).toEqual([]);
});
it('swallows the click after a move, no other', async () => {
  const moved = pressed('cut'), still = pressed('cut');
  moved.send('pointermove', 140);
  for (const { send } of [moved, still]) send('pointerup', 140);
  expect([moved.send('click'), still.send('click')], 'whether the click goes on').toEqual([false, true]);
  const late = pressed('cut');
  late.send('pointermove', 140);
  late.send('pointerup', 140);
  await new Promise((resolve) => { setTimeout(resolve, 5); });
  expect(late.send('click')).toBe(true);
});
it('leaves other marks, fingers and buttons alone', () => {
  for (const some of [pressed('other'), pressed(undefined), pressed('cut', { button: 2 }), pressed('cut', { isPrimary: false })]) {
    some.send('pointermove', 160);
    expect(some.told).toEqual([]);
  }
  const { told, send } = pressed('cut');
  send('pointermove', 160, { pointerId: 8 });
  expect(told).toEqual([]);
});
