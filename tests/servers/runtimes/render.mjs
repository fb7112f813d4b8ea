// What a server makes of the guide, in two languages; the same in Node, Deno and Bun.
import { guideHtml, loadLocale } from 'rejection-guide/html';

await loadLocale('de');
console.log(guideHtml({ company: 'Northmere Railway' }));
console.log(guideHtml({ company: 'Northmere Railway', lang: 'de' }));
