/**
 * Reading the lists that offices send: .xlsx, .xls 97, .ods, .csv and .txt, recognised by their content.
 *
 * <p>One streaming reader for all of them: rows go by one at a time and blank ones cost nothing. A file that cannot be
 * read gives a {@link vn.ptdv.sheet.read.ReadProblem} with its place, never a half-read list. What the values mean is
 * decided in the packages beside this one.
 */
@NullMarked
package vn.ptdv.sheet.read;

import org.jspecify.annotations.NullMarked;
