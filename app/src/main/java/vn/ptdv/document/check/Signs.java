package vn.ptdv.document.check;

import java.util.regex.Pattern;
import vn.ptdv.document.check.word.Line;

/** By which words a component is known; all of them without accents, as a file may spell them either way. */
final class Signs {
    static final Pattern PARTY = Pattern.compile("dang cong san viet nam");
    static final Pattern NUMBER =
            Pattern.compile("so ?:?.{0,20}?[-/] ?[a-z0-9.]+ ?[/-] ?[a-z0-9].*|so ?:? ?\\d+ ?[-/].*");
    static final Pattern DATE = Pattern.compile("(.*?),? ?ngay (.*?) ?thang (.*?) ?nam ?(.*)");
    static final Pattern STAR = Pattern.compile("[*\u2217\u2605\u22c6]");
    static final Pattern RULE = Pattern.compile("[-_=. \u2013\u2014\u2500~]+");
    static final Pattern URGENCY = Pattern.compile("(thuong )?khan|hoa toc|(toi |tuyet )?mat");
    static final Pattern DRAFT = Pattern.compile("du thao.*");
    static final Pattern TO = Pattern.compile("kinh (gui|trinh|moi) ?:?.*");
    static final Pattern RECIPIENTS = Pattern.compile("noi nhan ?:?.*");
    static final Pattern AUTHORITY =
            Pattern.compile("(t ?/ ?m|tm ?\\.?|k ?/ ?t|kt ?\\.?|t ?/ ?l|tl ?\\.?|tuq ?\\.?|t ?/ ?uq)[. ]+[a-z].*");
    static final Pattern CLERK = Pattern.compile("nguoi (ghi bien ban|lap bieu)|chu tri.*|thu ky.*");
    static final Pattern PRESS = Pattern.compile("khong pho bien tren.*");
    static final Pattern COPIES = Pattern.compile("[a-z]{1,10} ?- ?\\d{1,4}");
    static final Pattern ANNEX = Pattern.compile("phu luc( so)?( \\d+| [ivx]+)?[:.]?");
    static final Pattern GROUND = Pattern.compile("(- ?)?(can cu|xet|theo) .*");
    static final Pattern OF_AUTHOR = Pattern.compile("cua .*");

    static final Pattern CONTACT = Pattern.compile(".*(dien thoai|email|thu dien tu|fax|website).*");

    private Signs() {}

    static boolean is(Pattern sign, Line line) {
        return sign.matcher(line.folded()).matches();
    }

    static boolean rule(Line line) {
        return RULE.matcher(line.shown()).matches();
    }
}
