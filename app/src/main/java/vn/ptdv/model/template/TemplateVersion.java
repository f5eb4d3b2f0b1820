package vn.ptdv.model.template;

import java.time.LocalDate;
import java.util.Optional;

/** One file that was taken up as a template. */
public record TemplateVersion(int number, String note, Optional<LocalDate> madeOn, String madeBy, String sha256) {}
