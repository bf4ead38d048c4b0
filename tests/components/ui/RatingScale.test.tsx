import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RatingScale } from '../../../renderer/ui';

afterEach(cleanup);

function show(initial: number | null) {
  const onChange = vi.fn<(value: number | null) => void>();
  function Rated() {
    const [value, setValue] = useState(initial);
    const change = (next: number | null) => {
      onChange(next);
      setValue(next);
    };
    return <RatingScale label="My rating" value={value} onChange={change} labelFor={(cell) => `${cell} of 10`} />;
  }
  render(<Rated />);
  return onChange;
}

const cell = (value: number) => screen.getByRole('radio', { name: `${value} of 10` });

describe('RatingScale', () => {
  it('is a radio group of ten with one tab stop, on the value', async () => {
    show(8);
    expect(screen.getByRole('radiogroup', { name: 'My rating' })).toBeTruthy();
    expect(screen.getAllByRole('radio')).toHaveLength(10);
    expect(screen.getByRole('radio', { checked: true })).toBe(cell(8));
    await userEvent.tab();
    expect(document.activeElement).toBe(cell(8));
    await userEvent.tab();
    expect(document.activeElement).toBe(document.body);
  });

  it('chooses by click and clears when the same is chosen again', async () => {
    const onChange = show(null);
    await userEvent.click(cell(7));
    await userEvent.click(cell(7));
    expect(onChange.mock.calls).toEqual([[7], [null]]);
  });

  it('takes figures, 0 for ten, and Delete', async () => {
    const onChange = show(null);
    await userEvent.tab();
    await userEvent.keyboard('90{Delete}');
    expect(onChange.mock.calls).toEqual([[9], [10], [null]]);
  });

  it('moves by arrows without choosing, round the ends; Space chooses', async () => {
    const onChange = show(9);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(cell(1));
    expect(onChange).not.toHaveBeenCalled();
    await userEvent.keyboard('{ArrowRight} ');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(2);
  });

  it('leaves figures with a modifier to others', async () => {
    const onChange = show(3);
    await userEvent.tab();
    await userEvent.keyboard('{Control>}5{/Control}');
    expect(onChange).not.toHaveBeenCalled();
  });
});
