package yardstick.impact;

import static yardstick.problem.Code.error;
import static yardstick.problem.Code.warning;

import yardstick.problem.Code;
import yardstick.problem.Explained;

/** What can be wrong with two versions of a policy, each with a code that stays the same and an explanation. */
public enum VersionMistake implements Explained {
    NO_REVISION(error(
            "YS-D01",
            "写法应为 git:版本:路径，且版本库中有这个版本",
            "a version is written git:REV:path, and the repository has that revision")),
    NO_REPOSITORY(error("YS-D02", "当前文件夹不在 git 版本库中", "the current folder is in no git repository")),
    NOT_A_FOLDER(error("YS-D03", "版本库的这个版本中没有这个文件夹", "the revision has no folder at this path")),
    DAMAGED(error("YS-D04", "版本库无法读取，或已经损坏", "the repository cannot be read, or is damaged")),
    OTHER_PERIODS(error(
            "YS-D05",
            "两个版本的期间单位不同，没有卷宗能同时适用",
            "the two versions count in different periods, so that no dossier fits both")),
    OTHER_POLICY(warning("YS-D06", "两个版本的政策编号不同", "the two versions have different policy ids"));

    private final Code kind;

    VersionMistake(Code kind) {
        this.kind = kind;
    }

    @Override
    public Code kind() {
        return kind;
    }
}
