<?php
// What a web server's rules do for a network of sites in folders: /second/wp-admin/ is /wp-admin/.
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$root = $_SERVER['DOCUMENT_ROOT'];
if (preg_match('#^/second(/wp-(?:admin|content|includes)/.*|/[^/]+\.php)$#', $path, $found)) {
    $file = $root . $found[1] . (str_ends_with($found[1], '/') ? 'index.php' : '');
    if (!str_ends_with($file, '.php')) {
        $types = ['css' => 'text/css', 'js' => 'text/javascript'];
        header('Content-Type: ' . ($types[pathinfo($file, PATHINFO_EXTENSION)] ?? 'text/plain'));
        return readfile($file);
    }
    $_SERVER['PHP_SELF'] = $_SERVER['SCRIPT_NAME'] = $found[1];
    chdir(dirname($file));
    return require $file;
}
if (is_file($root . $path) || is_file("$root$path/index.php")) {
    return false;
}
require "$root/index.php";
