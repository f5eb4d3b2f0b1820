package vn.ptdv.store.cipher;

import java.io.IOException;
import java.io.OutputStream;

/** An opened file as it lies on the disk, encrypted. */
public interface EncryptedFile {
    long length() throws IOException;

    /** So many bytes from its beginning; another opening of the file would let go of H2's lock when it ends. */
    void copy(long length, OutputStream target) throws IOException;

    /** Lets go of it, whatever was to be written. */
    void abandon();
}
