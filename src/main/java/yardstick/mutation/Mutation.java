package yardstick.mutation;

import yardstick.problem.Words;

/** The ways in which a policy is made wrong to see whether its cases notice. */
public enum Mutation {
    BOUNDARY("边界", "boundary"),
    NEGATED("取反", "negated"),
    THRESHOLD("阈值", "threshold"),
    WINDOW("观察期", "window"),
    DROPPED("去掉条件", "condition dropped"),
    CONNECTIVE("并且或者互换", "and/or"),
    ARITHMETIC("加减乘除", "arithmetic"),
    OUTCOME("结论", "outcome"),
    RULE("去掉规则", "rule removed"),
    PARAMETER("参数", "parameter");

    private final Words title;

    Mutation(String zh, String en) {
        this.title = new Words(zh, en);
    }

    /** What it is called. */
    public Words title() {
        return title;
    }
}
