import { expect, it, vi } from 'vitest';
import { createOwnReader } from '../../../components/highlighter/own-reader.ts';
import { MAX_FORMS, type OwnHit } from '../../../data/own/own-hit.ts';
import { buildOwnNameSet } from '../../../data/own/own-name-set.ts';

it('asks about every form of a page, in questions as long as are answered', async () => {
  const forms = Array.from({ length: 2 * MAX_FORMS + 1 }, (_, nth) => `Wawa${nth}`);
  const confirm = vi.fn<(asked: readonly string[]) => Promise<OwnHit[]>>((asked) =>
    Promise.resolve(
      asked
        .slice(0, MAX_FORMS)
        .map((form) => ({ form, entryId: `own:${form}`, isMarked: true, overrides: true })),
    ),
  );
  const reader = createOwnReader({
    set: buildOwnNameSet(forms),
    confirm,
    onNews: () => undefined,
    later: (run) => setTimeout(run),
  });
  const marked = (): string[] =>
    forms.flatMap((form) => reader.merge([], reader.find(form)).map((match) => match.form));
  expect(marked()).toEqual([]);
  await expect.poll(marked).toEqual(forms);
  expect(confirm).toHaveBeenCalledTimes(3);
});

it('waits no longer after an answer than it did at first', async () => {
  const waits: number[] = [];
  const confirm = vi.fn<() => Promise<OwnHit[]>>().mockRejectedValue(new Error('asleep'));
  const reader = createOwnReader({
    set: buildOwnNameSet(['Wawa', 'Wewe']),
    confirm,
    onNews: () => undefined,
    later(run, ms) {
      waits.push(ms);
      setTimeout(run);
    },
  });
  /** How long is waited for after the next question about a form. */
  const waitFor = async (form: string): Promise<number | undefined> => {
    const before = waits.length;
    reader.merge([], reader.find(form));
    await expect.poll(() => waits.length).toBe(before + 2);
    return waits.at(-1);
  };
  const first = await waitFor('Wawa');
  expect(await waitFor('Wawa')).toBe(2 * (first ?? 0));
  confirm.mockResolvedValueOnce([]);
  reader.merge([], reader.find('Wawa'));
  await expect.poll(() => confirm.mock.calls.length).toBe(3);
  expect(await waitFor('Wewe')).toBe(first);
});

it('asks once more for what the background did not answer, and waits longer each time', async () => {
  const waits: number[] = [];
  const hit = { form: 'Wawa', entryId: 'own:1', isMarked: true, overrides: true };
  const reader = createOwnReader({
    set: buildOwnNameSet(['Wawa']),
    confirm: vi
      .fn<() => Promise<OwnHit[]>>()
      .mockRejectedValueOnce(new Error('asleep'))
      .mockRejectedValueOnce(new Error('asleep'))
      .mockResolvedValue([hit]),
    onNews: () => void merge(),
    later(run, ms) {
      waits.push(ms);
      setTimeout(run);
    },
  });
  // As the page is read anew then.
  const merge = (): string[] => reader.merge([], reader.find('Wawa')).map(({ entryId }) => entryId);
  expect(merge()).toEqual([]);
  await expect.poll(() => waits.length).toBe(5);
  await expect.poll(merge).toEqual(['own:1']);
  expect(waits[3]).toBe(2 * (waits[1] ?? 0));
});
