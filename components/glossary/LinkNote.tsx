type Props = {
  text: string | undefined;
  /** Where it is not that of the interface. */
  language: string | undefined;
};

/** What qualifies a link, in brackets after it. */
export const LinkNote = ({ text, language }: Props) =>
  text ? <span class="link-note" lang={language}>{` (${text})`}</span> : null;
