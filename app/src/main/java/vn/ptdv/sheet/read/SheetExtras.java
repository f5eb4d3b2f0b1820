package vn.ptdv.sheet.read;

import java.util.List;
import java.util.Set;

/** What a sheet says beside its rows: merged cells and hidden columns. */
public record SheetExtras(List<CellRange> merges, Set<Integer> hiddenColumns) {
    public static final SheetExtras NONE = new SheetExtras(List.of(), Set.of());

    public SheetExtras {
        merges = List.copyOf(merges);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }
}
