package vn.ptdv.document.template;

/** Carries a fault out of the reading; never leaves the package. */
final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;
    private final TemplateFault fault;

    Unfit(TemplateFault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    TemplateFault fault() {
        return fault;
    }
}
