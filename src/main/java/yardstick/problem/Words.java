package yardstick.problem;

/** The same words in Chinese and in English. */
public record Words(String zh, String en) {

    /** Returns the words in one language. */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
