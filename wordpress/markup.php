<?php
/**
 * From settings to markup; it asks WordPress for nothing but escaping.
 *
 * @package RejectionGuide
 */

namespace RejectionGuide;

defined( 'ABSPATH' ) || exit;

/**
 * The element, with what stands in it until its script has run.
 *
 * @param array  $given     The block's attributes.
 * @param string $wrapper   The attributes of the element around it, escaped.
 * @param string $page_lang The language of the page, as a BCP 47 tag.
 */
function markup( array $given, string $wrapper, string $page_lang ): string {
	// As WordPress writes it, `de_DE`, it would be no language of the page's.
	$given['lang'] = str_replace( '_', '-', text( $given, 'lang' ) );

	$fallback   = fallback( '' === $given['lang'] ? $page_lang : $given['lang'] );
	$attributes = array( 'style' => style( $given, $fallback['lang'] ) ) + element_attributes( $given );

	$written = '';
	foreach ( $attributes as $name => $value ) {
		$written .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	$steps = implode( '', array_map( fn( $title ) => '<li>' . esc_html( $title ) . '</li>', $fallback['steps'] ) );
	$in    = sprintf( 'lang="%s" dir="%s"', esc_attr( $fallback['lang'] ), esc_attr( $fallback['dir'] ) );
	$inner = sprintf( '<p %1$s>%2$s</p><ol %1$s>%3$s</ol>', $in, esc_html( $fallback['intro'] ), $steps );
	return "<div $wrapper><rejection-guide$written>$inner</rejection-guide></div>";
}

/** The element's own attributes, those that say something. */
function element_attributes( array $given ): array {
	$attributes = array();
	foreach ( array_keys( $given ) as $name ) {
		$value = text( $given, $name );
		if ( 'Url' === substr( $name, -3 ) ) {
			$value = link_to( $value );
		}
		if ( '' !== $value && ! in_array( $name, OURS, true ) ) {
			$attributes[ attribute_name( $name ) ] = $value;
		}
	}
	return $attributes;
}

/** What only this plugin knows: no attributes of the element. */
const OURS = array( 'siteLang', 'accent', 'customAccent', 'anchor' );

/** An address as it is, relative ones too; nothing where its scheme leads elsewhere. */
function link_to( string $value ): string {
	$allowed = wp_kses_bad_protocol( $value, array( 'http', 'https', 'mailto', 'tel' ) );
	return strtolower( $allowed ) === strtolower( $value ) ? $value : '';
}

/** As block.json writes a name, `jobTitle`, and as the element does, `job-title`. */
function attribute_name( string $name ): string {
	return strtolower( preg_replace( '/[A-Z]/', '-$0', $name ) );
}

/**
 * The accent, and the place that is kept for the guide, so that nothing moves when it shows. `cqi` is
 * the width of the wrapper, which is its container.
 */
function style( array $given, string $lang ): string {
	$height = 'en' === substr( $lang, 0, 2 ) ? '51em, 59em - 15cqi, 115em - 227cqi' : '55em, 85em - 75cqi, 155em - 353cqi';
	$accent = accent( $given );
	return "display:flow-root;min-block-size:max($height)" . ( '' === $accent ? '' : ";--rejection-guide-accent:$accent" );
}

/** A colour of the theme's palette by its name, so that it goes with the theme, or one of one's own. */
function accent( array $given ): string {
	$named = text( $given, 'accent' );
	if ( '' !== $named && '#' !== $named[0] ) {
		return 'var(--wp--preset--color--' . _wp_to_kebab_case( wp_check_invalid_utf8( $named ) ) . ')';
	}
	return (string) sanitize_hex_color( '' === $named ? text( $given, 'customAccent' ) : $named );
}

/** Whatever may stand in a post: a text, or nothing. */
function text( array $given, string $name ): string {
	$value = $given[ $name ] ?? '';
	return is_scalar( $value ) ? trim( (string) $value ) : '';
}

/**
 * The attributes of the element around the guide. A container has no width of its own: it takes all of
 * a row or a stack, and 40em where what it stands in goes by what is in it, as in a cover.
 */
function wrapper( array $given ): array {
	$style = 'container-type:inline-size;contain-intrinsic-inline-size:min(40em,75vw);min-inline-size:0;flex:1 1 100%;align-self:stretch;';
	return array( 'style' => $style ) + array_filter( array( 'id' => text( $given, 'anchor' ) ) );
}

/** The same for a shortcode, which has no block around it. */
function wrapper_of_shortcode( array $given ): string {
	$written = 'class="wp-block-rejection-guide-guide"';
	foreach ( wrapper( $given ) as $name => $value ) {
		$written .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return $written;
}

/** The first paragraph and the steps' titles in each of the guide's languages, by their tags. */
function fallbacks(): array {
	static $fallbacks;
	$fallbacks ??= wp_json_file_decode( __DIR__ . '/fallbacks.json', array( 'associative' => true ) );
	return $fallbacks;
}

/** Those of the language that is nearest, as the guide itself chooses; English if there is none. */
function fallback( string $lang ): array {
	$tags  = array_change_key_case( array_combine( array_keys( fallbacks() ), array_keys( fallbacks() ) ) );
	$parts = explode( '-', strtolower( $lang ) );
	for ( ; $parts; array_pop( $parts ) ) {
		$tag = $tags[ implode( '-', $parts ) ] ?? null;
		if ( $tag ) {
			return array( 'lang' => $tag ) + fallbacks()[ $tag ];
		}
	}
	return array( 'lang' => 'en' ) + fallbacks()['en'];
}
