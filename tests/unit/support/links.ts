/** What a link to the page of its own may say, and what it should not. */

export const unpleasant = [
  'https://evil.example/',
  'evil.example',
  '//evil.example/x',
  'WWW.EVIL.EXAMPLE',
  't.me/x',
  'x.com',
  'g.co/x',
  'x.भारत',
  '1.1.1.1/x',
  'javascript:alert(1)',
  'data:text/html,hello',
  'me@evil.example',
  'mailto:me',
  'Call 0800 123 456 now',
  'Ring 116 123 today',
  'Your account is closed. Pay now.',
  'Pay at once!',
  'Are you sure?',
  'Sam\nPay at the desk',
  'Sam\u2028Pay',
  'Sam\u202elmth',
  '<a href=https://evil.example>x</a>',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{company}',
  'a'.repeat(200),
  'one two three four five six seven eight nine',
  'evil。example',
  'evil．example',
];

export const written = (name: string, job = '', stage = '') =>
  `#${new URLSearchParams({ name, job, stage }).toString()}`;
