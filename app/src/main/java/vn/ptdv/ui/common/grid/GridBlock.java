package vn.ptdv.ui.common.grid;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A block of cells as spreadsheets put it on the clipboard: tabs between cells, line ends between rows. */
public record GridBlock(List<List<String>> rows) {
    public static GridBlock parse(String text) {
        String body = text.replaceAll("(\r\n|\r|\n)+$", "");
        return new GridBlock(Arrays.stream(body.split("\r\n|\r|\n", -1))
                .map(line -> List.of(line.split("\t", -1)))
                .toList());
    }

    String text() {
        return rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
    }

    boolean isOne() {
        return rows.size() == 1 && rows.get(0).size() == 1;
    }
}
