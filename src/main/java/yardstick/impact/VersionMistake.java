package yardstick.impact;

import yardstick.problem.Explained;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Words;

/** What can be wrong with two versions of a policy, each with a code that stays the same and an explanation. */
public enum VersionMistake implements Explained {
    NO_REVISION(
            "YS-D01",
            "写法应为 git:版本:路径，且版本库中有这个版本",
            "a version is written git:REV:path, and the repository has that revision"),
    NO_REPOSITORY("YS-D02", "当前文件夹不在 git 版本库中", "the current folder is in no git repository"),
    NOT_A_FOLDER("YS-D03", "版本库的这个版本中没有这个文件夹", "the revision has no folder at this path"),
    DAMAGED("YS-D04", "版本库无法读取，或已经损坏", "the repository cannot be read, or is damaged"),
    OTHER_PERIODS(
            "YS-D05",
            "两个版本的期间单位不同，没有卷宗能同时适用",
            "the two versions count in different periods, so that no dossier fits both"),
    OTHER_POLICY("YS-D06", "两个版本的政策编号不同", "the two versions have different policy ids");

    private final String code;
    private final String zh;
    private final String en;

    VersionMistake(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Words explanation() {
        return new Words(zh, en);
    }

    boolean is(Problem problem) {
        return problem.code().equals(code);
    }

    Problem error(String place, Words message, Words hint) {
        return Problem.error(code, Location.of(place), message, hint);
    }

    Problem warning(String place, Words message, Words hint) {
        return Problem.warning(code, Location.of(place), message, hint);
    }
}
