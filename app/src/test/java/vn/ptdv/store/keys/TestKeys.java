package vn.ptdv.store.keys;

import java.security.SecureRandom;

/** A key for tests that need one but open no file with it. */
public final class TestKeys {
    private TestKeys() {}

    public static BookKey any() {
        return BookKey.random(new SecureRandom());
    }
}
