package vn.ptdv.document.template;

/** What became of a file that is to be a template. */
public sealed interface TemplateReading {
    record Opened(Template template) implements TemplateReading {}

    record Refused(TemplateFault fault) implements TemplateReading {}

    /** The template of a file that is known to be one. */
    default Template orThrow() {
        if (this instanceof Opened opened) {
            return opened.template();
        }
        throw new IllegalStateException(((Refused) this).fault().name());
    }
}
