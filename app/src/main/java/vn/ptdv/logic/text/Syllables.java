package vn.ptdv.logic.text;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether a word is built like a Vietnamese syllable: beginning, rhyme, and a tone that the rhyme allows. */
final class Syllables {
    private static final Set<String> ONSETS =
            words(" b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x", " ");
    private static final Set<String> RHYMES = words(
            "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
                    + "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu "
                    + "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu "
                    + "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt "
                    + "oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
                    + "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut "
                    + "uy uya uych uyên uyêt uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu "
                    + "ươc ươi ươm ươn ương ươp ươt ươu y ych yên yêm yêng yêt yêu ynh yt",
            " ");
    private static final int FIRST_STOPPED_TONE = 4;

    private Syllables() {}

    static boolean isSyllable(String word) {
        StringBuilder base = new StringBuilder(word.length());
        int tone = Letters.LEVEL;
        for (int i = 0; i < word.length(); i++) {
            int next = Letters.tone(word.charAt(i));
            if (next != Letters.LEVEL && tone != Letters.LEVEL) {
                return false;
            }
            tone = Math.max(tone, next);
            base.append(Letters.base(word.charAt(i)));
        }
        return wellCased(word) && fits(base.toString(), tone);
    }

    private static boolean fits(String base, int tone) {
        if (isStopped(base) && tone < FIRST_STOPPED_TONE) {
            return false;
        }
        for (int cut = Math.min(3, base.length() - 1); cut >= 0; cut--) {
            if (ONSETS.contains(base.substring(0, cut)) && RHYMES.contains(base.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    /** A rhyme that ends in c, ch, p or t takes only sắc or nặng. */
    private static boolean isStopped(String base) {
        return base.endsWith("c") || base.endsWith("ch") || base.endsWith("p") || base.endsWith("t");
    }

    /** Small, Capitalised or CAPITALS: anything else is a sign of the wrong encoding. */
    private static boolean wellCased(String word) {
        String rest = word.substring(1);
        return rest.equals(VietnameseText.lower(rest)) || word.equals(VietnameseText.upper(word));
    }

    private static Set<String> words(String list, String separator) {
        return Arrays.stream(list.split(separator, -1)).collect(Collectors.toUnmodifiableSet());
    }
}
