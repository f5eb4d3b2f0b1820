package vn.ptdv.logic.rules;

/** Whether a local layer of rules is in use. */
public enum LayerUse {
    ON,
    OFF
}
