/** Any element that has its controllers told when it comes and goes, as Lit's elements do. */
type Host = Element & {
  addController(controller: ClosestLang): void;
  requestUpdate(): void;
};

/**
 * The language of the nearest ancestor that has one, through shadow roots, kept up to date while
 * the host is on the page. Several languages may live on one page, so it belongs to each host.
 */
export class ClosestLang {
  /** A BCP 47 tag as the page gives it, which may be nonsense; empty when there is none. */
  value = '';
  #host: Host;
  #observer: MutationObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#read());
    // A mutation observer doesn't see beyond a shadow root: each tree on the way up is observed.
    for (let node: Node | undefined = this.#host; node; node = hostOf(node)) {
      this.#observer.observe(node.getRootNode(), {
        // A filter leaves out what is in a namespace, as `xml:lang` is in XHTML.
        ...(isHtml(this.#host) ? { attributeFilter: ['lang'] } : { attributes: true }),
        subtree: true,
      });
    }
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #read(): void {
    const lang = closestLang(this.#host);
    if (lang === this.value) return;
    this.value = lang;
    this.#host.requestUpdate();
  }
}

const xml = 'http://www.w3.org/XML/1998/namespace';

const isHtml = ({ ownerDocument }: Element): boolean => ownerDocument.contentType === 'text/html';

/** The host of the shadow root a node is in; none in the document itself. */
const hostOf = (node: Node): Element | undefined =>
  (node.getRootNode() as Partial<ShadowRoot>).host;

function closestLang(from: Element): string {
  let element: Element | undefined = from;
  while (element) {
    const lang = element.getAttributeNS(xml, 'lang') ?? element.getAttribute('lang');
    if (lang !== null) return lang;
    element = element.parentElement ?? hostOf(element);
  }
  return '';
}
