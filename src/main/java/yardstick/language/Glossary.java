package yardstick.language;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What facts and fields are called in Chinese. */
final class Glossary {

    private static final Map<String, String> FACTS = Map.ofEntries(
            Map.entry("功能区", "Zone"),
            Map.entry("园区", "Zone"),
            Map.entry("主体", "Party"),
            Map.entry("企业", "Party"),
            Map.entry("试点", "Designation"),
            Map.entry("赋能", "Grant"),
            Map.entry("争取", "Application"),
            Map.entry("申报", "Application"),
            Map.entry("指标", "Measure"),
            Map.entry("属性", "Attribute"),
            Map.entry("此前结论", "Decision"),
            Map.entry("里程碑", "Milestone"),
            Map.entry("困难", "Difficulty"),
            Map.entry("诉求", "Difficulty"),
            Map.entry("困难诉求", "Difficulty"),
            Map.entry("参数", "Parameter"),
            Map.entry("术语", "Term"));
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("对象", "of"),
            Map.entry("编号", "id"),
            Map.entry("名称", "name"),
            Map.entry("名字", "name"),
            Map.entry("标题", "title"),
            Map.entry("值", "value"),
            Map.entry("数值", "value"),
            Map.entry("得分", "value"),
            Map.entry("期间", "period"),
            Map.entry("期数", "back"),
            Map.entry("进度", "progress"),
            Map.entry("到期", "due"),
            Map.entry("级别", "level"),
            Map.entry("区县", "district"),
            Map.entry("主导产业", "leadingIndustries"),
            Map.entry("特色产业", "featuredIndustries"),
            Map.entry("产业", "industries"),
            Map.entry("功能定位", "functions"),
            Map.entry("区位布局", "layouts"),
            Map.entry("类别", "kind"),
            Map.entry("状态", "status"),
            Map.entry("牵头部门", "leadAgency"),
            Map.entry("名额", "places"),
            Map.entry("任期", "tenure"),
            Map.entry("责任", "owner"),
            Map.entry("提出", "raised"),
            Map.entry("单位", "unit"),
            Map.entry("条款", "clause"));

    private Glossary() {}

    /** The fact that a Chinese word means. */
    static Optional<String> fact(String word) {
        return Optional.ofNullable(FACTS.get(word));
    }

    /** The field that a Chinese word means, if it is one of these. */
    static Optional<String> field(String word, Collection<String> fields) {
        return Optional.ofNullable(FIELDS.get(word)).filter(fields::contains);
    }
}
