package vn.ptdv.model.process;

/** Mass organisations at the place that may introduce a person. */
public enum MassOrganisation {
    YOUTH_UNION,
    TRADE_UNION
}
