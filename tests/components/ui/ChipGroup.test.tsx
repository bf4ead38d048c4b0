import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChipGroup, ChipSet } from '../../../renderer/ui';

afterEach(cleanup);

type Order = 'met' | 'name' | 'new';
const OPTIONS = [
  { value: 'met', label: 'In order met' },
  { value: 'name', label: 'A to Z' },
  { value: 'new', label: 'New in E5', count: 5 },
] as const;

describe('ChipGroup', () => {
  it('is a radio group with one tab stop; arrows, Home and End choose', async () => {
    const onChange = vi.fn<(value: Order) => void>();
    function Group() {
      const [value, setValue] = useState<Order>('name');
      const change = (next: Order) => {
        onChange(next);
        setValue(next);
      };
      return <ChipGroup label="Order" options={OPTIONS} value={value} onChange={change} />;
    }
    render(<Group />);
    expect(screen.getByRole('radiogroup', { name: 'Order' })).toBeTruthy();
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'A to Z', checked: true }));
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{End}{ArrowLeft}');
    expect(onChange.mock.calls.flat()).toEqual(['new', 'met', 'new', 'name']);
    expect(document.activeElement).toBe(screen.getByRole('radio', { checked: true }));
    await userEvent.click(screen.getByRole('radio', { name: /^New in E5/ }));
    expect(onChange).toHaveBeenLastCalledWith('new');
  });
});

describe('ChipSet', () => {
  it('presses and releases each chip alone', async () => {
    const onChange = vi.fn<(values: readonly Order[]) => void>();
    render(<ChipSet label="Show" options={OPTIONS} values={['met']} onChange={onChange} />);
    await userEvent.click(screen.getByRole('button', { name: 'In order met', pressed: true }));
    await userEvent.click(screen.getByRole('button', { name: 'A to Z', pressed: false }));
    expect(onChange.mock.calls).toEqual([[[]], [['met', 'name']]]);
  });
});
