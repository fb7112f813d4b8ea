// Writes down all that goes wrong on a page, as one line each.
window.seen = [];
addEventListener('error', ({ message }) => window.seen.push(`error: ${message}`));
addEventListener('unhandledrejection', ({ reason }) => window.seen.push(`rejection: ${reason}`));
document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
  window.seen.push(`violation: ${violatedDirective} ${sample}`);
});
for (const level of ['warn', 'error']) {
  console[level] = (...args) => window.seen.push(`${level}: ${args.join(' ')}`);
}
