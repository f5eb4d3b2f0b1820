package vn.ptdv.logic.process;

/** One line of the checklist. */
public record PaperLine(
        DossierPart part,
        String code,
        int order,
        String name,
        PaperCondition condition,
        String form,
        String catalogueNumber,
        String source,
        boolean verified) {}
