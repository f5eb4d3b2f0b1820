package vn.ptdv.store.cipher;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-XTS over numbered sectors with one key for both its halves, as H2 has it. The units of a sector are decrypted in one
 * call of the machine's AES, with their tweaks laid over before and after; a part of a sector costs only that part.
 */
final class SectorCipher {
    static final int SECTOR = 4096;
    static final int UNIT = 16;
    private static final int HALF = Long.BYTES;
    private static final int FEEDBACK = 0x87;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final SecretKeySpec key;
    // A cipher serves one thread at a time; readers of many threads take one from here and bring it back.
    private final Queue<Worker> idle = new ConcurrentLinkedQueue<>();

    SectorCipher(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** Whole units from that place of the clear file on. */
    void decrypt(byte[] data, long position) {
        Worker worker = take();
        worker.over(worker.decrypting, data, position);
        idle.add(worker);
    }

    void encrypt(byte[] data, long position) {
        Worker worker = take();
        worker.over(worker.encrypting, data, position);
        idle.add(worker);
    }

    private Worker take() {
        Worker worker = idle.poll();
        return worker != null ? worker : new Worker(key);
    }

    private static final class Worker {
        final Cipher encrypting;
        final Cipher decrypting;
        private final byte[] tweaks = new byte[SECTOR];
        private final byte[] first = new byte[UNIT];

        Worker(SecretKeySpec key) {
            encrypting = cipher(Cipher.ENCRYPT_MODE, key);
            decrypting = cipher(Cipher.DECRYPT_MODE, key);
        }

        private static Cipher cipher(int mode, SecretKeySpec key) {
            try {
                Cipher made = Cipher.getInstance("AES/ECB/NoPadding");
                made.init(mode, key);
                return made;
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        void over(Cipher cipher, byte[] data, long position) {
            try {
                for (int done = 0; done < data.length; ) {
                    int within = (int) ((position + done) % SECTOR);
                    int length = Math.min(SECTOR - within, data.length - done);
                    makeTweaks((position + done) / SECTOR, within, length);
                    layOver(data, done, length);
                    cipher.doFinal(data, done, length, data, done);
                    layOver(data, done, length);
                    done += length;
                }
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        // The tweak of a unit is that of the one before, doubled in the field of 2^128 elements.
        private void makeTweaks(long sector, int within, int length) throws GeneralSecurityException {
            LONGS.set(first, 0, sector);
            LONGS.set(first, HALF, 0L);
            encrypting.doFinal(first, 0, UNIT, first, 0);
            long low = (long) LONGS.get(first, 0);
            long high = (long) LONGS.get(first, HALF);
            for (int at = -within; at < length; at += UNIT) {
                if (at >= 0) {
                    LONGS.set(tweaks, at, low);
                    LONGS.set(tweaks, at + HALF, high);
                }
                long carried = high >> (Long.SIZE - 1);
                high = high << 1 | low >>> (Long.SIZE - 1);
                low = low << 1 ^ carried & FEEDBACK;
            }
        }

        private void layOver(byte[] data, int from, int length) {
            for (int at = 0; at < length; at += HALF) {
                LONGS.set(data, from + at, (long) LONGS.get(data, from + at) ^ (long) LONGS.get(tweaks, at));
            }
        }
    }
}
