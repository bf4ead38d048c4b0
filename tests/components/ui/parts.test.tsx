import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Undo2 } from 'lucide-react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  announce,
  Button,
  Dialog,
  IconButton,
  inkFor,
  JobProgress,
  KeyHint,
  LiveRegion,
  Menu,
  RadioList,
  SelectField,
  Switch,
  Tabs,
  Tally,
  TextField,
  UiProvider,
} from '../../../renderer/ui';
import { INKS } from '../../../shared/pack/inks';

afterEach(cleanup);

const nothing = () => undefined;

describe('Button', () => {
  it('with a reason can be reached, says why, and does nothing', async () => {
    const onClick = vi.fn<() => void>();
    render(
      <Button onClick={onClick} disabledReason="Nothing is chosen">
        Date them
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Date them' });
    await userEvent.tab();
    expect(document.activeElement).toBe(button);
    await userEvent.keyboard('{Enter}');
    expect(onClick).not.toHaveBeenCalled();
    expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Nothing is chosen',
    );
  });

  it('keeps the key out of its name and in aria-keyshortcuts', () => {
    render(
      <UiProvider platform="mac">
        <Button keys="Mod+Z">Undo</Button>
        <IconButton icon={Undo2} name="Undo all" keys="Mod+Shift+Z" />
      </UiProvider>,
    );
    expect(screen.getByRole('button', { name: 'Undo' }).getAttribute('aria-keyshortcuts')).toBe('Meta+Z');
    expect(screen.getByRole('button', { name: 'Undo all' }).getAttribute('aria-keyshortcuts')).toBe('Meta+Shift+Z');
  });
});

describe('KeyHint', () => {
  it('reads as the keys of the platform do', () => {
    const { container } = render(
      <>
        <KeyHint keys="Mod+Shift+Z" platform="mac" />
        <KeyHint keys="Mod+Shift+Z" platform="other" />
        <KeyHint keys="Mod++" platform="other" />
      </>,
    );
    expect(Array.from(container.children, (key) => key.textContent)).toEqual(['⌘⇧Z', 'Ctrl Shift Z', 'Ctrl +']);
  });
});

describe('LiveRegion', () => {
  it('says the same thing twice when it happens twice, and forgets it', async () => {
    vi.useFakeTimers();
    const { container } = render(<LiveRegion />);
    const region = container.querySelector('[aria-live="polite"]');
    act(() => {
      announce('S1 E5 marked');
      announce('S1 E5 marked');
    });
    expect(region?.children).toHaveLength(2);
    act(() => void vi.advanceTimersByTime(5000));
    expect(region?.textContent).toBe('');
    vi.useRealTimers();
  });
});

describe('Tally', () => {
  it('is one picture with a name: bars up to 24, a meter beyond', () => {
    render(
      <>
        <Tally total={24} filled={5} label="5 of 24" />
        <Tally total={25} filled={5} label="5 of 25" />
      </>,
    );
    expect(screen.getByRole('img', { name: '5 of 24' }).children).toHaveLength(24);
    expect(screen.getByRole('img', { name: '5 of 25' }).style.getPropertyValue('--share')).toBe('0.2');
  });
});

describe('JobProgress', () => {
  it('tells how far it is and can be stopped', async () => {
    const onCancel = vi.fn<() => void>();
    render(
      <JobProgress
        label="Applying 1,204 plays"
        value={742}
        max={1204}
        valueText="742"
        cancelLabel="Stop and undo"
        onCancel={onCancel}
      />,
    );
    const bar = screen.getByRole('progressbar', { name: 'Applying 1,204 plays' });
    expect(bar.getAttribute('aria-valuenow')).toBe('742');
    await userEvent.click(screen.getByRole('button', { name: 'Stop and undo' }));
    expect(onCancel).toHaveBeenCalledOnce();
  });
});

describe('fields', () => {
  it('tie label and error to the field', async () => {
    const onChange = vi.fn<(value: string) => void>();
    render(<TextField label="Day" value="" onChange={onChange} error="No such day" />);
    const field = screen.getByRole('textbox', { name: 'Day' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe('No such day');
    await userEvent.type(field, 'x');
    expect(onChange).toHaveBeenCalledExactlyOnceWith('x');
  });

  it('give the value that was chosen', async () => {
    const onSelect = vi.fn<(value: 'a' | 'b') => void>();
    const onSwitch = vi.fn<(checked: boolean) => void>();
    const options = [
      { value: 'a', label: 'Air order', title: 'Strict' },
      { value: 'b', label: 'Story order', title: 'Open', explanation: 'I do not mind.' },
    ] as const;
    render(
      <>
        <SelectField label="Order" value="a" options={options} onChange={onSelect} />
        <RadioList label="Care" value="a" options={options} onChange={onSelect} />
        <Switch label="Hide titles" checked={false} onChange={onSwitch} />
        <Switch label="Hide notes" checked={false} onChange={onSwitch} disabledReason="There are none" />
      </>,
    );
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'b');
    await userEvent.click(screen.getByRole('radio', { name: 'Open' }));
    await userEvent.click(screen.getByRole('switch', { name: 'Hide titles' }));
    await userEvent.click(screen.getByRole('switch', { name: 'Hide notes' }));
    expect(onSelect.mock.calls).toEqual([['b'], ['b']]);
    expect(onSwitch.mock.calls).toEqual([[true]]);
  });
});

describe('Menu', () => {
  it('opens by key, skips what cannot be chosen, and tells what was', async () => {
    const onSkip = vi.fn<() => void>();
    const onOrder = vi.fn<(value: string) => void>();
    render(
      <UiProvider platform="other">
        <Menu
          trigger={<Button>More</Button>}
          entries={[
            { id: 'skip', label: 'Skip', keys: 'K', onSelect: onSkip },
            { id: 'line', kind: 'separator' },
            { id: 'window', label: 'Own window', onSelect: nothing, disabledReason: 'Not yet' },
            {
              id: 'order',
              kind: 'radio',
              label: 'Order',
              value: 'air',
              onChange: onOrder,
              options: [
                { value: 'air', label: 'Air' },
                { value: 'story', label: 'Story' },
              ],
            },
          ]}
        />
      </UiProvider>,
    );
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Story' }));
    expect(onOrder).toHaveBeenCalledExactlyOnceWith('story');
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Skip' }));
    expect(onSkip).toHaveBeenCalledOnce();
  });
});

describe('Dialog', () => {
  it('is named, starts at what is in it, and closes by its cross', async () => {
    const onOpenChange = vi.fn<(open: boolean) => void>();
    render(
      <UiProvider platform="other">
        <Dialog
          open
          onOpenChange={onOpenChange}
          title="Date eight plays"
          closeLabel="Close"
          actions={<Button>Date them</Button>}
        >
          <TextField label="Day" value="" onChange={nothing} />
        </Dialog>
      </UiProvider>,
    );
    expect(screen.getByRole('dialog', { name: 'Date eight plays' })).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Day' })));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false);
  });
});

describe('Tabs', () => {
  it('opens what can be opened', async () => {
    const onChange = vi.fn<(value: string) => void>();
    render(
      <UiProvider platform="other">
        <Tabs
          label="Parts"
          value="episodes"
          onChange={onChange}
          tabs={[
            { value: 'episodes', label: 'Episodes' },
            { value: 'sources', label: 'Sources', disabledReason: 'Comes later' },
            { value: 'notes', label: 'Notes' },
          ]}
        >
          Thirty
        </Tabs>
      </UiProvider>,
    );
    expect(screen.getByRole('tabpanel', { name: 'Episodes' }).textContent).toBe('Thirty');
    await userEvent.click(screen.getByRole('tab', { name: 'Sources' }));
    await userEvent.click(screen.getByRole('tab', { name: 'Notes' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith('notes');
  });
});

describe('inkFor', () => {
  it('is stable, and moves on while another show has the ink', () => {
    const ink = inkFor('north-light');
    const next = inkFor('north-light', new Set([ink]));
    expect(inkFor('north-light')).toBe(ink);
    expect(INKS.indexOf(next)).toBe((INKS.indexOf(ink) + 1) % INKS.length);
    expect(inkFor('north-light', new Set(INKS))).toBe(ink);
  });
});
