package vn.ptdv.exchange.paper;

import java.util.List;
import vn.ptdv.document.profile.SigningMatrix;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;

/** The lines of authority and positions that the guidance knows, in this committee's words. */
public final class SigningLines {
    /** Between bold lines that stand one below the other. */
    public static final String BREAK = " | ";

    private final List<Signer> all;

    public SigningLines(SettingValues settings) {
        String kind = kind(settings.text(SettingKey.COMMITTEE_NAME));
        all = SigningMatrix.shipped().all().stream()
                .map(f -> new Signer(
                        "", f.position(), String.join(BREAK, f.authority()).replace("{0}", kind)))
                .distinct()
                .toList();
    }

    /** Each line with its position, without a name. */
    public List<Signer> all() {
        return all;
    }

    public List<String> authorities() {
        return all.stream().map(Signer::authority).distinct().toList();
    }

    public List<String> positions() {
        return all.stream()
                .map(Signer::position)
                .filter(p -> !p.isEmpty())
                .distinct()
                .toList();
    }

    /** The first two words of a committee's name say what it is; the line of authority names no more of it. */
    private static String kind(String committee) {
        String[] words = committee.strip().split("\\s+");
        return VietnameseText.upper(words.length > 1 ? words[0] + " " + words[1] : committee);
    }
}
