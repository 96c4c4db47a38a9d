import { describe, expect, it, vi } from 'vitest';
import { shareText } from '../../../components/glossary/share.ts';

describe('a share of ownership', () => {
  it('has the decimal sign of the interface', () => {
    expect([33, 76.1].map(shareText)).toEqual(['33', '76.1']);
    vi.stubGlobal('browser', { ...globalThis.browser, i18n: { getMessage: () => ',' } });
    expect([33, 76.1].map(shareText)).toEqual(['33', '76,1']);
  });
});
