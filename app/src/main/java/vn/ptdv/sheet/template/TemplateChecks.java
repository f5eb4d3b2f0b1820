package vn.ptdv.sheet.template;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.Sex;
import vn.ptdv.sheet.preview.FieldCatalog;
import vn.ptdv.sheet.value.CodeLookup;

/** What Excel itself checks while the list is being typed. */
final class TemplateChecks {
    private static final int ROWS = 5_000;

    private TemplateChecks() {}

    static void add(Sheet sheet, int column, FieldCatalog.Entry field, TemplateChoices choices) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        int style = DataValidation.ErrorStyle.STOP;
        DataValidationConstraint rule;
        switch (TemplateHints.kind(field.type())) {
            case "LIST" -> rule = list(helper, choices.name(field.type().substring("LIST:".length())));
            case "UNIT" -> {
                rule = list(helper, choices.name(CodeLookup.UNITS));
                style = DataValidation.ErrorStyle.WARNING;
            }
            case "SEX" ->
                rule = helper.createExplicitListConstraint(
                        new String[] {Texts.ofEnum("sheet.sex", Sex.MALE), Texts.ofEnum("sheet.sex", Sex.FEMALE)});
            case "YES_NO" ->
                rule = helper.createExplicitListConstraint(
                        new String[] {"x", Texts.of("sheet.yes"), Texts.of("sheet.no")});
            case "COUNT" -> rule = helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", "");
            case "CCCD" -> rule = helper.createCustomConstraint(TemplateFormulas.citizenId(column));
            case "YEAR" -> rule = helper.createCustomConstraint(TemplateFormulas.year(column));
            case "DATE", "BIRTH_DATE" -> rule = helper.createCustomConstraint(TemplateFormulas.date(column));
            default -> rule = length(helper, field.maxLength());
        }
        if (rule.getValidationType() != DataValidationConstraint.ValidationType.ANY) {
            sheet.addValidationData(validation(helper, rule, column, field, style));
        }
    }

    private static DataValidation validation(
            DataValidationHelper helper,
            DataValidationConstraint rule,
            int column,
            FieldCatalog.Entry field,
            int style) {
        CellRangeAddressList cells = new CellRangeAddressList(
                TemplateWriter.FIRST_DATA_ROW, TemplateWriter.FIRST_DATA_ROW + ROWS, column, column);
        DataValidation validation = helper.createValidation(rule, cells);
        validation.setErrorStyle(style);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.setSuppressDropDownArrow(true);
        validation.createErrorBox(field.title(), TemplateHints.hint(field.type()));
        validation.setShowPromptBox(true);
        validation.createPromptBox(field.title(), TemplateHints.hint(field.type()));
        return validation;
    }

    private static DataValidationConstraint list(DataValidationHelper helper, String name) {
        return name.isEmpty() ? length(helper, 0) : helper.createFormulaListConstraint(name);
    }

    private static DataValidationConstraint length(DataValidationHelper helper, int most) {
        return helper.createTextLengthConstraint(
                OperatorType.LESS_OR_EQUAL, String.valueOf(most > 0 ? most : Short.MAX_VALUE), "");
    }
}
