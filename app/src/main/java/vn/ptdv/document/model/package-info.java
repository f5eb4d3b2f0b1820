/**
 * An official document as data: header, title, addressees, body blocks, tables, recipients, signatures, appendices.
 *
 * <p>Immutable values only; nothing here knows a size, a font or a file. How it looks is the profile's affair.
 */
@NullMarked
package vn.ptdv.document.model;

import org.jspecify.annotations.NullMarked;
