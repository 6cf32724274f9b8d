package yardstick.number;

/** An arithmetic operator. */
public enum Operator {
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    DIVIDE("/");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** The operator as rules write it. */
    public String sign() {
        return sign;
    }
}
