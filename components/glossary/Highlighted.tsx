import { highlightRanges } from '../../data/search/search-highlight.ts';

/** A form with the letters the reader typed marked in it. */
export function Highlighted({ text, query }: { text: string; query: string }) {
  const ranges = highlightRanges(query, text);
  const cuts = [0, ...ranges.flat(), text.length];
  return (
    <>
      {cuts.slice(1).map((end, index) => {
        const piece = text.slice(cuts[index], end);
        // Every second piece lies inside a range.
        return index % 2 === 1 ? <mark key={end}>{piece}</mark> : piece;
      })}
    </>
  );
}
