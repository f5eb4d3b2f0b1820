package vn.ptdv.sheet.preview;

import vn.ptdv.sheet.value.Converter;

/** One field of a list; the converter already knows the longest text allowed, which templates show. */
public record FieldSpec(String key, String title, boolean required, Converter converter, int maxLength) {}
