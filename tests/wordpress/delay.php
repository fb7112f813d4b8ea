<?php
// Plugin Name: Delays every script until someone does something, whatever it asks for.
add_action('template_redirect', function () {
    ob_start(function ($html) {
        $html = preg_replace('/<script([^>]*) src=/', '<script$1 type="text/delayed" data-src=', $html);
        $load = <<<'JS'
            <script>
              addEventListener('pointerdown', () => {
                for (const delayed of document.querySelectorAll('script[data-src]')) {
                  const script = document.createElement('script');
                  script.src = delayed.dataset.src;
                  delayed.replaceWith(script);
                }
              }, { once: true });
            </script>
            JS;
        return str_replace('</body>', "$load</body>", $html);
    });
});
