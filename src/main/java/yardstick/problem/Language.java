package yardstick.problem;

/** A language that results and messages are written in. */
public enum Language {
    ZH,
    EN
}
