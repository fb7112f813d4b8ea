// Which of the looks in look.css: `look.html?look=serif`. Before anything is painted.
document.documentElement.dataset.look =
  new URLSearchParams(location.search).get('look') ?? 'indigo';
