/**
 * Between the book and the page: documents that come in as JSON, tables that go out on paper, the office's own style.
 *
 * <p>Names every wrong field at once; touches no file.
 */
@NullMarked
package vn.ptdv.exchange.paper;

import org.jspecify.annotations.NullMarked;
