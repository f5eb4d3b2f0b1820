package vn.ptdv.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.folder.Explanation;

/** What a person is told when a book stays closed. */
public final class Told {
    private static final Pattern VIETNAMESE =
            Pattern.compile("[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]");

    private Told() {}

    /** The words of a refused visit, after proving that each part is a whole Vietnamese sentence. */
    public static Explanation of(BookDoor.Visit visit) {
        assertThat(visit).isInstanceOf(BookDoor.Visit.Closed.class);
        return whole(((BookDoor.Visit.Closed) visit).explanation());
    }

    public static Explanation whole(Explanation told) {
        for (String part : List.of(told.what(), told.kept(), told.todo())) {
            assertThat(part).endsWith(".").doesNotContain("{", "!", "null").containsPattern(VIETNAMESE);
            assertThat(part).isEqualTo(java.text.Normalizer.normalize(part, java.text.Normalizer.Form.NFC));
        }
        assertThat(told.oneText())
                .isEqualTo(told.what() + " " + told.kept() + " " + told.todo() + " (Mã " + told.code() + ")");
        return told;
    }
}
