package yardstick.explain.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.explain.account.Setting;
import yardstick.rule.Input;
import yardstick.vocabulary.Zone;

/** The fields of a zone, one of them set otherwise. */
final class ZoneFields {

    private ZoneFields() {}

    static Zone with(Zone zone, Setting setting) {
        String field = ((Input.Property) setting.input()).field();
        Object to = setting.to();
        return new Zone(
                zone.ordinal(),
                zone.id(),
                zone.name(),
                field.equals("district") ? text(to) : zone.district(),
                field.equals("level") ? text(to) : zone.level(),
                field.equals("ecosystem") ? text(to) : zone.ecosystem(),
                field.equals("managementBody") ? text(to) : zone.managementBody(),
                field.equals("leadingIndustries") ? list(to) : zone.leadingIndustries(),
                field.equals("featuredIndustries") ? list(to) : zone.featuredIndustries(),
                field.equals("functions") ? list(to) : zone.functions(),
                field.equals("layouts") ? list(to) : zone.layouts(),
                zone.since(),
                zone.tenure());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String text ? text : null;
    }

    private static @Nullable List<String> list(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : null;
    }
}
