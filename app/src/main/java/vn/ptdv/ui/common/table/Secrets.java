package vn.ptdv.ui.common.table;

/** Whether numbers of citizens leave the table as it shows them, or whole. */
public enum Secrets {
    MASKED,
    WHOLE
}
