package vn.ptdv.sheet.value;

import java.util.stream.Collectors;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.sheet.detect.SheetWords;
import vn.ptdv.sheet.read.Cell;

/** An item of a code list or a unit, found by the book. */
record CodeConverter(String list, CodeLookup lookup) implements Converter {
    private static final int SHOWN_CHOICES = 5;

    @Override
    public Converted convert(Cell cell) {
        String text = VietnameseText.clean(TextConverters.plain(cell));
        if (text.isEmpty()) {
            return Converted.MISSING;
        }
        CodeLookup.Answer answer = lookup.find(list, text);
        if (answer instanceof CodeLookup.Answer.Found found) {
            return Converted.of(found.code());
        }
        if (answer instanceof CodeLookup.Answer.Unclear unclear) {
            return Converted.bad(
                    ValueError.UNCLEAR_CODE,
                    unclear.choices().stream()
                            .limit(SHOWN_CHOICES)
                            .map(Code::title)
                            .collect(Collectors.joining("; ")));
        }
        if (!list.equals(CodeLookup.UNITS)) {
            return Converted.bad(ValueError.UNKNOWN_CODE);
        }
        return SheetWords.shipped().is("none", text) ? Converted.MISSING : Converted.bad(ValueError.UNKNOWN_UNIT);
    }
}
