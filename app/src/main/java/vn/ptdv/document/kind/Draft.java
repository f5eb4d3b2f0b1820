package vn.ptdv.document.kind;

import vn.ptdv.document.model.OfficialDocument;

/** Values that can become a document. */
public interface Draft {
    OfficialDocument document();
}
