/**
 * Documents that come in as text: the description of one official document in JSON.
 *
 * <p>Names every wrong field at once; makes no paper itself and touches no file.
 */
@NullMarked
package vn.ptdv.exchange.paper;

import org.jspecify.annotations.NullMarked;
