import { setUpStage, stage } from './marking/stage';
import { act, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { giveFirst, useLive } from '../../renderer/db/live';

setUpStage();

it('shows what was read before, and reads again only once the first screen stands', async () => {
  const waiting: (() => void)[] = [];
  giveFirst('watching', 'read before', (work) => void waiting.push(work));
  const read = vi.fn(() => Promise.resolve('read again'));
  const Shown = () => <p>{useLive(read, [], 'watching')}</p>;
  const Beside = () => <p>{useLive(() => Promise.resolve('read beside it'), [])}</p>;
  await stage(
    <>
      <Shown />
      <Beside />
    </>,
  );
  expect(screen.getByText('read before')).toBeTruthy();
  await screen.findByText('read beside it');
  expect(read).not.toHaveBeenCalled();

  act(() => waiting.forEach((work) => work()));
  expect(await screen.findByText('read again')).toBeTruthy();
});

it('reads at once where nothing was given', async () => {
  const Shown = () => <p>{useLive(() => Promise.resolve('read'), [], 'watching')}</p>;
  await stage(<Shown />);
  expect(await screen.findByText('read')).toBeTruthy();
});
