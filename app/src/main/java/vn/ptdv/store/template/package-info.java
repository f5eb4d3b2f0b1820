/**
 * The office's templates with their versions, the ledger of numbered blanks, and what papers say of certificates.
 *
 * <p>Files lie in the encrypted book; every act is one named change.
 */
@NullMarked
package vn.ptdv.store.template;

import org.jspecify.annotations.NullMarked;
