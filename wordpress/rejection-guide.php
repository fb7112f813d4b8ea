<?php
/**
 * Plugin Name:       Rejection guide
 * Description:       Four kind steps for a candidate who has just been turned down: a block and a shortcode.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       rejection-guide
 * Update URI:        false
 *
 * It keeps no option, table, cookie or file of its own, so there is nothing to remove but its folder.
 *
 * @package RejectionGuide
 */

namespace RejectionGuide;

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/markup.php';

const SCRIPT = 'rejection-guide';

add_action( 'init', __NAMESPACE__ . '\register' );
add_action( 'admin_init', __NAMESPACE__ . '\suggest_privacy_policy' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\leave_alone', 10, 2 );

/** The block and the shortcode, which show the same. */
function register(): void {
	$version = block()['version'];
	// A folder for each version: the guide's files fit no other version's, and caches keep them.
	$script = plugins_url( "guide-$version/rejection-guide.js", __FILE__ );
	wp_register_script( SCRIPT, $script, array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_register_script(
		'rejection-guide-editor',
		plugins_url( 'editor.js', __FILE__ ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
		$version,
		true
	);
	wp_set_script_translations( 'rejection-guide-editor', 'rejection-guide' );

	register_block_type(
		__DIR__ . '/block.json',
		array(
			'attributes'            => attributes(),
			'editor_script_handles' => array( 'rejection-guide-editor' ),
			// Only where it is edited: a classic theme would load a block's script on every page.
			'script_handles'        => is_admin() ? array( SCRIPT ) : array(),
			'render_callback'       => fn( array $given ) => show( $given, get_block_wrapper_attributes( wrapper( $given ) ) ),
		)
	);
	add_shortcode( 'rejection_guide', __NAMESPACE__ . '\shortcode' );
}

/** What block.json says. */
function block(): array {
	static $block;
	$block ??= wp_json_file_decode( __DIR__ . '/block.json', array( 'associative' => true ) );
	return $block;
}

/** The block's attributes; for the editor with what only this site can say. */
function attributes(): array {
	$attributes = block()['attributes'];
	if ( is_admin() ) {
		$attributes['siteLang']['default'] = str_replace( '_', '-', get_locale() );
		$attributes['lang']['enum']        = array_merge( array( '' ), array_keys( fallbacks() ) );
		foreach ( of_this_site() as $name => $value ) {
			$attributes[ $name ]['default'] = $value;
		}
	}
	return $attributes;
}

/** What holds unless a guide is given something else. */
function of_this_site(): array {
	return array(
		'company'    => wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES ),
		'privacyUrl' => get_privacy_policy_url(),
	);
}

/**
 * `[rejection_guide job-title="Planner" stage="final" accent="#0b5fff"]`, with the names of the element's
 * attributes.
 *
 * @param array|string $given What stands in the shortcode; an empty string if nothing does.
 */
function shortcode( $given ): string {
	$names = array();
	foreach ( array_keys( block()['attributes'] ) as $name ) {
		$names[ attribute_name( $name ) ] = $name;
	}
	$known = shortcode_atts( array_fill_keys( array_keys( $names ), null ), $given, 'rejection_guide' );
	$block = array();
	foreach ( array_filter( $known, 'is_string' ) as $name => $value ) {
		$block[ $names[ $name ] ] = $value;
	}
	return show( $block, wrapper_of_shortcode( $block ) );
}

/** The markup, and the script with it: a page without a guide loads nothing. */
function show( array $given, string $wrapper ): string {
	wp_enqueue_script( SCRIPT );
	// In a post a block may have any name for an attribute, that of a script's too.
	$known = array_intersect_key( $given, block()['attributes'] );
	return markup( $known + of_this_site(), $wrapper, get_bloginfo( 'language' ) );
}

/**
 * The script looks for its other files beside itself: merged with other scripts, written into the page
 * or renamed, it would not find them. These are the marks by which Cloudflare, LiteSpeed, Autoptimize
 * and WP Rocket leave a script as it is, and below the lists of those that ask. Others that delay a
 * script and keep its address do no harm.
 *
 * @param mixed $tag The tag; whatever another plugin has made of it.
 * @param mixed $handle Whose it is.
 * @return mixed
 */
function leave_alone( $tag, $handle ) {
	if ( SCRIPT !== $handle || ! is_string( $tag ) ) {
		return $tag;
	}
	$marks = 'async data-cfasync="false" data-no-optimize="1" data-noptimize="1" nowprocket';
	return str_replace( '<script ', "<script $marks ", $tag );
}

foreach (
	array(
		'autoptimize_filter_js_consider_minified',
		'flying_press_exclude_from_minify:js',
		'litespeed_optimize_js_excludes',
		'litespeed_optm_js_defer_exc',
		'perfmatters_delay_js_exclusions',
		'perfmatters_minify_js_exclusions',
		'rocket_delay_js_exclusions',
		'rocket_exclude_js',
		'rocket_minify_excluded_external_js',
		'wp-optimize-minify-default-exclusions',
	) as $list
) {
	add_filter( $list, fn( $files ) => array_merge( array_filter( (array) $files ), array( 'rejection-guide.js' ) ) );
}
foreach ( array( 'sgo_js_minify_exclude', 'sgo_javascript_combine_exclude' ) as $list ) {
	add_filter( $list, fn( $handles ) => array_merge( (array) $handles, array( SCRIPT ) ) );
}
add_filter(
	'autoptimize_filter_js_exclude',
	fn( $list ) => is_array( $list ) ? $list + array( 'rejection-guide.js' => '' ) : "$list, rejection-guide.js"
);
// Hummingbird's own choices come at 10.
foreach ( array( 'js_do_concat', 'wphb_minify_resource', 'wphb_combine_resource' ) as $question ) {
	add_filter( $question, fn( $answer, $handle ) => SCRIPT === $handle ? false : $answer, 20, 2 );
}
add_filter(
	'w3tc_minify_js_do_tag_minification',
	fn( $answer, $tag ) => false === strpos( (string) $tag, 'rejection-guide.js' ) ? $answer : false,
	10,
	2
);

/** A paragraph that an administrator may take over into the site's privacy policy. */
function suggest_privacy_policy(): void {
	$text = __( 'On pages with the guide for candidates, what you tick and write there stays in your own browser; once 90 days have passed since your last change, it is removed when you next open the guide. Nothing of it is sent to us or to anyone else, no cookie is set, and you can erase it there at any time.', 'rejection-guide' );
	wp_add_privacy_policy_content( __( 'Rejection guide', 'rejection-guide' ), wpautop( esc_html( $text ) ) );
}
