package vn.ptdv.ui.document;

import java.util.List;
import java.util.Optional;
import vn.ptdv.document.Papers;
import vn.ptdv.ui.paper.OpenPdf;

/** What came of the form: the document and its pages, or the reasons why there is none. */
record Made(Optional<Papers.Composed> composed, Optional<OpenPdf> pdf, List<String> findings) {}
