import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SettingsForm } from '../../../components/settings/SettingsForm.tsx';
import type { ListEdit } from '../../../data/settings/setting-lists.ts';
import { DEFAULT_SETTINGS, type Settings, type SettingsPatch } from '../../../data/settings/settings.ts';

const onChange = vi.fn<(patch: SettingsPatch) => void>();
const onEdit = vi.fn<(edit: ListEdit) => void>();
const headwordOf = (id: string): string => (id === 'alipay' ? 'Alipay' : id);

function draw(settings: Partial<Settings> = {}): void {
  render(
    <SettingsForm
      settings={{ ...DEFAULT_SETTINGS, ...settings }}
      onChange={onChange}
      onEdit={onEdit}
      headwordOf={headwordOf}
    />,
    document.body,
  );
}

function control(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`No ${selector}`);
  return element;
}

const button = (label: string): HTMLElement => control(`button[aria-label="${label}"]`);

beforeEach(() => {
  render(null, document.body);
  onChange.mockClear();
  onEdit.mockClear();
});

describe('SettingsForm', () => {
  it.each([
    ['markStyle', 'tint'],
    ['density', 'all'],
    ['trigger', 'click'],
    ['theme', 'dark'],
    ['siteMode', 'only'],
  ])('hands on the choice of %s', (name, value) => {
    draw();
    control(`input[name="${name}"][value="${value}"]`).click();
    expect(onChange).toHaveBeenCalledWith({ [name]: value });
  });

  it('asks for the key only where one is to be held', () => {
    draw();
    expect(document.querySelector('[name="triggerKey"]')).toBeNull();
    draw({ trigger: 'key' });
    control('input[name="triggerKey"][value="Shift"]').click();
    expect(onChange).toHaveBeenCalledWith({ triggerKey: 'Shift' });
  });

  it('edits the groups one by one', () => {
    draw({ unmarkedGroups: ['world'] });
    control('input[name="group"][value="people"]').click();
    control('input[name="group"][value="world"]').click();
    expect(onEdit.mock.calls).toEqual([
      [{ add: { unmarkedGroups: ['people'] } }],
      [{ remove: { unmarkedGroups: ['world'] } }],
    ]);
  });

  it('lists the sites of the mode in force', () => {
    draw({ sitesOff: ['off.example'], sitesOn: ['on.example'] });
    expect(document.body.textContent).toContain('off.example');
    expect(document.body.textContent).not.toContain('on.example');
    draw({ siteMode: 'only', sitesOff: ['off.example'], sitesOn: ['on.example'] });
    button('Remove: on.example').click();
    expect(onEdit).toHaveBeenCalledWith({ remove: { sitesOn: ['on.example'] } });
  });

  it('gives muted entries and wrong meanings back', () => {
    const rule = { entryId: 'alipay', form: 'Ali', site: '*' };
    draw({ muted: ['alipay'], wrongMeanings: [rule] });
    button('Mark again: Alipay').click();
    button('Remove: “Ali” is not Alipay').click();
    expect(onEdit.mock.calls).toEqual([
      [{ remove: { muted: ['alipay'] } }],
      [{ remove: { wrongMeanings: [rule] } }],
    ]);
  });

  it('names every control', () => {
    draw({ trigger: 'key', muted: ['alipay'] });
    const unnamed = [...document.querySelectorAll('input, select, textarea')].filter(
      (input) => !(input.closest('label') ?? document.querySelector(`label[for="${input.id}"]`))?.textContent,
    );
    expect(unnamed).toEqual([]);
  });
});
