package vn.ptdv.sheet.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import vn.ptdv.sheet.read.CellName;

/** The items of the drop-downs on a hidden sheet, one column and one name per list. */
final class TemplateChoices {
    private static final String SHEET = "_lists";
    private final Workbook book;
    private final TemplateLists lists;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();

    TemplateChoices(Workbook book, TemplateLists lists) {
        this.book = book;
        this.lists = lists;
    }

    /** The name under which a list can be offered; empty when it has no items. */
    String name(String list) {
        return names.computeIfAbsent(list, this::fill);
    }

    private String fill(String list) {
        List<String> items = lists.items(list);
        if (items.isEmpty()) {
            return "";
        }
        if (sheets.isEmpty()) {
            sheets.add(book.createSheet(SHEET));
        }
        int column = (int) names.values().stream().filter(n -> !n.isEmpty()).count();
        for (int r = 0; r < items.size(); r++) {
            Row row = sheets.get(0).getRow(r);
            (row == null ? sheets.get(0).createRow(r) : row).createCell(column).setCellValue(items.get(r));
        }
        String letters = CellName.letters(column);
        Name name = book.createName();
        name.setNameName("list_" + list);
        name.setRefersToFormula(SHEET + "!$" + letters + "$1:$" + letters + "$" + items.size());
        return name.getNameName();
    }

    void hide() {
        sheets.forEach(s -> book.setSheetVisibility(book.getSheetIndex(s), SheetVisibility.VERY_HIDDEN));
    }
}
