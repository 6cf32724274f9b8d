package yardstick.text;

import yardstick.problem.Words;

/** The types of a JSON value, as a message calls them. */
public enum JsonType {
    OBJECT("对象 {…}", "an object {…}"),
    LIST("列表 […]", "a list […]"),
    TEXT("双引号中的文本", "a text in double quotes"),
    NUMBER("数字", "a number"),
    BOOLEAN("真假值", "true or false"),
    NULL("空值 null", "null");

    private final Words words;

    JsonType(String zh, String en) {
        this.words = new Words(zh, en);
    }

    /** What a message calls it. */
    public Words words() {
        return words;
    }
}
