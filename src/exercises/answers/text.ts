import type { Section } from './summary.js';

/** All that was answered, with what it is about at its head. */
export interface SheetContent {
  readonly heading: string;
  /** The job, the company and the day. */
  readonly about: string;
  readonly sections: readonly Section[];
}

/** As text: what is asked, and what was answered below. */
export const asText = ({ heading, about, sections }: SheetContent): string =>
  write([heading, about], sections, {
    title: (text) => text,
    label: (text) => text,
    item: (text) => text,
  });

/** As Markdown (CommonMark): what was typed is what shows. */
export const asMarkdown = ({ heading, about, sections }: SheetContent): string =>
  write([`# ${escapeMarkdown(heading)}`, escapeMarkdown(about)], sections, {
    title: (text) => `## ${escapeMarkdown(text)}`,
    label: (text) => `### ${escapeMarkdown(text)}\n`,
    item: markdownLines,
  });

interface Style {
  title(text: string): string;
  label(text: string): string;
  item(text: string): string;
}

function write(start: readonly string[], sections: readonly Section[], style: Style): string {
  const blocks = [...start];
  for (const { title, answered: answers } of sections) {
    blocks.push(style.title(title));
    for (const { label, texts } of answers) {
      // One item is no list.
      const items =
        texts.length > 1
          ? texts.map((text) => `- ${indented(style.item(text))}`)
          : texts.map(style.item);
      blocks.push([style.label(label), ...items].join('\n'));
    }
  }
  return `${blocks.join('\n\n')}\n`;
}

const indented = (text: string): string => text.replace(/\n(?=[^\n])/g, '\n  ');

/**
 * A line ends in a backslash, a paragraph in an empty line. Spaces around a line are left out:
 * before one they would make it code.
 */
const markdownLines = (text: string): string =>
  escapeMarkdown(
    text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/^[^\S\n]+|[^\S\n]+$/gm, ''),
  ).replace(/\n{2,}|\n/g, (breaks) => (breaks.length > 1 ? '\n\n' : '\\\n'));

/** Where something is on the web, without what ends the sentence that it is in. */
const webAddress =
  /\bhttps?:\/\/(?:[^\s<>()]|\([^\s<>()]*\))*(?:[^\s<>()"'.,:;!?…。、，’”»\]}]|\([^\s<>()]*\))/;

const mailAddress = /\b[a-z\d][\w.+-]*@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,63}\b/;

/** What may mean something anywhere; or where a line begins; or what GFM makes a link of. */
const sign = /[\\`*_[\]<>&~|#]|^(?:[-+=]|\d+[.)])|www\.|:(?=\/\/)|@/;

const special = new RegExp(`(${webAddress.source})|(${mailAddress.source})|${sign.source}`, 'gim');

/** What is shown as it is written in every reader's links: some decode other signs. */
const isPlain = (address: string): boolean => /^[\w.:/?#=&+,;~!$@()-]+$/.test(address);

/** Addresses become links. Of all else that was typed nothing means anything, and little is escaped. */
const escapeMarkdown = (text: string): string =>
  text.replace(special, (found, web?: string, mail?: string) => {
    if (mail || (web && isPlain(web))) return `<${found}>`;
    return web ? web.replace(/[!-/:-@[-`{-~]/g, '\\$&') : found.replace(/.$/, '\\$&');
  });
