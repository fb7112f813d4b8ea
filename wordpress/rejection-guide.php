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
	$block = block();
	// A folder for each version: the guide's files fit no other version's, and caches keep them.
	$script = plugins_url( "guide-{$block['version']}/rejection-guide.js", __FILE__ );
	wp_register_script( SCRIPT, $script, array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_register_script(
		'rejection-guide-editor',
		plugins_url( 'editor.js', __FILE__ ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
		$block['version'],
		true
	);
	wp_set_script_translations( 'rejection-guide-editor', 'rejection-guide' );

	register_block_type(
		__DIR__ . '/block.json',
		array(
			'attributes'            => $block['attributes'],
			'editor_script_handles' => array( 'rejection-guide-editor' ),
			// Only where it is edited: a classic theme would load a block's script on every page.
			'script_handles'        => is_admin() ? array( SCRIPT ) : array(),
			'render_callback'       => fn( array $given ) => show( $given, get_block_wrapper_attributes( wrapper() ) ),
		)
	);
	add_shortcode( 'rejection_guide', __NAMESPACE__ . '\shortcode' );
}

/** What block.json says, and what only this site can say. */
function block(): array {
	$block      = wp_json_file_decode( __DIR__ . '/block.json', array( 'associative' => true ) );
	$attributes = &$block['attributes'];

	$attributes['company']['default']    = wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES );
	$attributes['privacyUrl']['default'] = get_privacy_policy_url();
	$attributes['siteLang']['default']   = str_replace( '_', '-', get_locale() );
	$attributes['lang']['enum']          = array_merge( array( '' ), array_keys( fallbacks() ) );
	return $block;
}

/**
 * `[rejection_guide job-title="Planner" stage="final" accent="#0b5fff"]`, with the names of the element's
 * attributes.
 *
 * @param array|string $given What stands in the shortcode; an empty string if nothing does.
 */
function shortcode( $given ): string {
	$defaults = array();
	foreach ( block()['attributes'] as $name => $attribute ) {
		$defaults[ attribute_name( $name ) ] = $attribute['default'] ?? '';
	}
	$known = shortcode_atts( $defaults, $given, 'rejection_guide' );
	$block = array();
	foreach ( block()['attributes'] as $name => $attribute ) {
		$block[ $name ] = $known[ attribute_name( $name ) ];
	}
	return show( $block, wrapper_of_shortcode() );
}

/** The markup, and the script with it: a page without a guide loads nothing. */
function show( array $given, string $wrapper ): string {
	wp_enqueue_script( SCRIPT );
	return markup( $given, $wrapper, get_bloginfo( 'language' ) );
}

/**
 * The script looks for its other files beside itself: merged with other scripts, written into the page
 * or renamed, it would not find them. These are the marks by which Cloudflare, LiteSpeed, Autoptimize
 * and WP Rocket leave a script as it is. Others that delay a script and keep its address do no harm.
 */
function leave_alone( string $tag, string $handle ): string {
	if ( SCRIPT !== $handle ) {
		return $tag;
	}
	$marks = 'async data-cfasync="false" data-no-optimize="1" data-noptimize="1" nowprocket';
	return str_replace( '<script ', "<script $marks ", $tag );
}

foreach (
	array(
		'rocket_exclude_js',
		'rocket_minify_excluded_external_js',
		'rocket_delay_js_exclusions',
		'litespeed_optimize_js_excludes',
		'litespeed_optm_js_defer_exc',
		'perfmatters_delay_js_exclusions',
		'flying_scripts_exclude',
		'sgo_js_minify_exclude',
		'sgo_javascript_combine_exclude',
		'wp-optimize-minify-default-exclusions',
	) as $list
) {
	add_filter( $list, __NAMESPACE__ . '\with_own_file' );
}
add_filter(
	'autoptimize_filter_js_exclude',
	fn( $list ) => is_array( $list ) ? $list + array( 'rejection-guide.js' => '' ) : "$list, rejection-guide.js"
);

/**
 * Adds the guide's file to what such a plugin leaves alone. SiteGround's goes by the handle.
 *
 * @param mixed $list A list of paths or of handles.
 */
function with_own_file( $list ): array {
	return array_merge( (array) $list, array( 'rejection-guide.js', SCRIPT ) );
}

/** A paragraph that an administrator may take over into the site's privacy policy. */
function suggest_privacy_policy(): void {
	$text = __( 'On pages with the guide for candidates, what you tick and write there stays in your own browser, for at most 90 days after your last change. Nothing of it is sent to us or to anyone else, no cookie is set, and you can erase it there at any time.', 'rejection-guide' );
	wp_add_privacy_policy_content( __( 'Rejection guide', 'rejection-guide' ), wpautop( esc_html( $text ) ) );
}
