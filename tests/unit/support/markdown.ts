/** What readers of Markdown make of a text. */
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';

const markdownIt = new MarkdownIt({ html: true, linkify: true });
const remarked = remark().use(remarkGfm).use(remarkHtml, { sanitize: false });

const readers: Readonly<Record<string, (text: string) => string>> = {
  'markdown-it': (text) => markdownIt.render(text),
  marked: (text) => marked.parse(text, { async: false }),
  'remark with GFM': (text) => String(remarked.processSync(text)),
};

export const readerNames = Object.keys(readers);

/** A text as a reader shows it. */
export function readMarkdown(reader: string, text: string): DocumentFragment {
  const page = JSDOM.fragment(readers[reader]!(text));
  for (const br of page.querySelectorAll('br')) br.replaceWith('\n');
  return page;
}

/** Which elements are there, each once. */
export const namesIn = (page: DocumentFragment): string[] => [
  ...new Set([...page.querySelectorAll('*')].map(({ localName }) => localName)),
];

/** Spaces and line ends as one: readers differ in what they make of these, and it shows nowhere. */
export const normal = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What shows in each element of a name. */
export const textsIn = (page: DocumentFragment, name: string): string[] =>
  [...page.querySelectorAll(name)].map(({ textContent }) => normal(textContent));

/** Links that don't lead where they say. */
export const falseLinks = (page: DocumentFragment): string[] =>
  [...page.querySelectorAll('a')].flatMap((link) => {
    const href = link.getAttribute('href')!;
    const places = ['', 'mailto:', 'http://'].map((scheme) => scheme + link.textContent);
    return places.some((place) => [place, encodeURI(place)].includes(href)) ? [] : [href];
  });
