package yardstick.policy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;

/** A fingerprint of a policy: the same for the same content, different for any other. */
final class Digest {

    private final MessageDigest sha256;

    private Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Of files, whatever their order. */
    static String of(List<PolicyFile> files) {
        Digest digest = new Digest();
        files.stream()
                .sorted(Comparator.comparing(PolicyFile::name))
                .forEach(file -> digest.add(file.name()).add(file.bytes()));
        return digest.written();
    }

    /** Of a policy with some names given another value. */
    static String of(String base, SortedMap<String, String> changes) {
        Digest digest = new Digest().add(base);
        changes.forEach((name, value) -> digest.add(name).add(value));
        return digest.written();
    }

    private Digest add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds the length first, so that no two lists of parts look the same. */
    private Digest add(byte[] part) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
        sha256.update(part);
        return this;
    }

    private String written() {
        return "sha256:" + HexFormat.of().formatHex(sha256.digest());
    }
}
