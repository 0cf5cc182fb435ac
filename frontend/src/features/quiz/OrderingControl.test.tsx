import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { renderInEnglish } from '../../testkit/render.tsx';
import { OrderingControl } from './OrderingControl.tsx';

const ITEMS = [
  { key: 'read', text: 'Reads' },
  { key: 'shown', text: 'Is shown' },
  { key: 'judged', text: 'Is judged' },
];

function Harness() {
  const [order, setOrder] = useState<readonly string[]>(['judged', 'read', 'shown']);
  return <OrderingControl items={ITEMS} order={order} onOrder={setOrder} />;
}

const shown = () => screen.getAllByRole('listitem').map((item) => item.textContent);

describe('OrderingControl', () => {
  it('orders by keyboard alone, keeping the focus on what is being moved', async () => {
    renderInEnglish(<Harness />);
    const down = screen.getByRole('button', { name: 'Move down: Is judged' });
    down.focus();
    await userEvent.keyboard('{Enter}');
    expect(shown()).toEqual(['Reads', 'Is judged', 'Is shown']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move down: Is judged' }));
    await userEvent.keyboard('{Enter}');
    expect(shown()).toEqual(['Reads', 'Is shown', 'Is judged']);
  });

  it('says where an item went', async () => {
    renderInEnglish(<Harness />);
    await userEvent.click(screen.getByRole('button', { name: 'Move up: Is shown' }));
    expect(screen.getByRole('status').textContent).toBe('Is shown: now number 2 of 3');
  });

  it('does nothing at the ends, without losing the button', async () => {
    renderInEnglish(<Harness />);
    await userEvent.click(screen.getByRole('button', { name: 'Move up: Is judged' }));
    expect(shown()).toEqual(['Is judged', 'Reads', 'Is shown']);
  });
});
