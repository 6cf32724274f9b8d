package yardstick.policy;

/** One file of a policy folder as bytes. */
final class PolicyFile {

    private final String name;
    private final String path;
    private final byte[] bytes;

    PolicyFile(String name, String path, byte[] bytes) {
        this.name = name;
        this.path = path;
        this.bytes = bytes;
    }

    /** Its name within the folder. */
    String name() {
        return name;
    }

    /** The file as the user named it. */
    String path() {
        return path;
    }

    byte[] bytes() {
        return bytes;
    }
}
