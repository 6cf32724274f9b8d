package yardstick.explain.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yardstick.Policy;
import yardstick.evaluate.World;
import yardstick.evaluate.reference.Reference;
import yardstick.explain.account.Setting;
import yardstick.policy.Matter;
import yardstick.rule.Conclusion;
import yardstick.rule.Input;
import yardstick.rule.Rule;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Milestone;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Zone;

/** One matter of one subject judged by the reference evaluator, with figures as they are or set otherwise. */
public final class WhatIf {

    private final Policy policy;
    private final List<Rule> rules;
    private final Dossier dossier;
    private final Subject subject;
    private final Matter matter;
    private final Map<List<Setting>, Ground> grounds = new HashMap<>();
    private int count;

    public WhatIf(Policy policy, Dossier dossier, Subject subject, Matter matter) {
        this(policy, dossier, subject, matter, Map.of());
    }

    private WhatIf(Policy policy, Dossier dossier, Subject subject, Matter matter, Map<List<Setting>, Ground> known) {
        this.policy = policy;
        this.dossier = dossier;
        this.subject = subject;
        this.grounds.putAll(known);
        this.rules = policy.rules().inForce(dossier.asOf());
        this.matter = matter;
    }

    /** What trials start from: the dossier with other properties of zones, or as it is. */
    private record Ground(World world, Reference reference) {}

    /** Trials of another subject or matter on the same dossier, which need not find again what is known of it. */
    public WhatIf about(Subject other, Matter in) {
        return new WhatIf(policy, dossier, other, in, Map.of(List.of(), ground(List.of())));
    }

    public Subject subject() {
        return subject;
    }

    Dossier dossier() {
        return dossier;
    }

    public Matter matter() {
        return matter;
    }

    List<Rule> rules() {
        return rules;
    }

    /** The rules that conclude an outcome for the subject, by name. */
    public List<Rule> concluding(String outcome) {
        return LadderPosition.concluding(rules, subject, outcome);
    }

    /** Whether a rule concludes a stronger outcome than this one. */
    public boolean isStronger(Rule rule, String outcome) {
        return rule.conclusion() instanceof Conclusion.Conclude conclude
                && matter.rank(conclude.outcome()) >= 0
                && matter.rank(conclude.outcome()) < matter.rank(outcome);
    }

    /** How many trials there have been. */
    int count() {
        return count;
    }

    /** The evaluator on the dossier as it is. */
    public Reference reference() {
        return ground(List.of()).reference;
    }

    /** How the subject stands with some figures set. */
    public LadderPosition standing(List<Setting> settings) {
        count++;
        Ground ground = ground(settings);
        return LadderPosition.of(matter, rules, ground.world, reference(ground, settings), subject(ground));
    }

    /** The evaluator with some figures set. */
    public Reference reference(List<Setting> settings) {
        return reference(ground(settings), settings);
    }

    /** The subject as the evaluator with some figures set knows it. */
    public Subject subject(List<Setting> settings) {
        return subject(ground(settings));
    }

    private Subject subject(Ground ground) {
        return same(subject, ground.world.dossier());
    }

    private Reference reference(Ground ground, List<Setting> settings) {
        Map<Fact, Fact> instead = new HashMap<>();
        for (Setting setting : settings) {
            replace(setting, ground.world, instead);
        }
        return instead.isEmpty() ? ground.reference : ground.reference.reading(instead);
    }

    private Ground ground(List<Setting> settings) {
        List<Setting> ofZones = settings.stream()
                .filter(setting -> setting.input() instanceof Input.Property)
                .toList();
        return grounds.computeIfAbsent(ofZones, this::newGround);
    }

    private Ground newGround(List<Setting> ofZones) {
        Dossier changed = changed(ofZones);
        World world = World.of(
                policy.rules(),
                changed,
                policy.folder().parameters(),
                policy.folder().indicators());
        return new Ground(world, new Reference(rules, world));
    }

    private static void replace(Setting setting, World world, Map<Fact, Fact> instead) {
        BigDecimal value = setting.to() instanceof BigDecimal number ? number : null;
        if (setting.input() instanceof Input.Figure figure) {
            Measure old = measure(figure, world);
            Object amount = value != null
                    ? value
                    : world.indicators().unknown(old.name(), old.of().subjectKind());
            instead.put(old, new Measure(old.of(), old.name(), old.period(), old.back(), amount));
        } else if (setting.input() instanceof Input.Progress progress) {
            Milestone old = milestone(progress, world.dossier());
            instead.put(old, new Milestone(old.of(), old.id(), old.title(), old.due(), old.back(), value));
        }
    }

    private static Measure measure(Input.Figure figure, World world) {
        Subject of = same(figure.of(), world.dossier());
        List<Measure> all = new ArrayList<>(world.dossier().measures(of));
        all.addAll(world.unlisted(of));
        return all.stream()
                .filter(measure -> measure.name().equals(figure.measure())
                        && measure.period().equals(figure.period()))
                .findFirst()
                .orElseThrow();
    }

    private static Milestone milestone(Input.Progress progress, Dossier dossier) {
        return dossier.milestones(same(progress.of(), dossier)).stream()
                .filter(milestone -> milestone.id().equals(progress.milestone()))
                .findFirst()
                .orElseThrow();
    }

    /** The dossier with figures set. */
    Dossier changed(List<Setting> settings) {
        Dossier changed = dossier;
        for (Setting setting : settings) {
            BigDecimal number = setting.to() instanceof BigDecimal value ? value : null;
            if (setting.input() instanceof Input.Figure figure) {
                changed = changed.withMeasure(same(figure.of(), changed), figure.measure(), figure.period(), number);
            } else if (setting.input() instanceof Input.Progress progress) {
                changed = changed.withProgress(milestone(progress, changed), number);
            } else {
                changed = changed.withZone(
                        ZoneFields.with((Zone) same(setting.input().of(), changed), setting));
            }
        }
        return changed;
    }

    /** The subject of the same ids in another dossier of the same subjects. */
    static Subject same(Subject subject, Dossier dossier) {
        Subject same = dossier.subject(subject.zoneId(), subject.partyId(), subject.designationId())
                .orElse(null);
        if (same == null) {
            throw new IllegalStateException("a subject got lost");
        }
        return same;
    }
}
