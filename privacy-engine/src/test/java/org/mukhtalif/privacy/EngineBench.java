package org.mukhtalif.privacy;

import java.util.ArrayList;
import java.util.List;
import org.mukhtalif.privacy.accesslog.BookSpeed;
import org.mukhtalif.privacy.vault.KeySpeed;
import org.mukhtalif.privacy.vault.SealingAndOpening;

/// What the engine costs, by `./mukhtalif bench engine`: with the flags with which a store runs, because the flags of
/// the tests forgo the compiler that makes encryption fast. Status 1 if an aim is missed.
public final class EngineBench {

    private static final int MANY = 1_000_000;

    private EngineBench() {}

    /// @param words `seal`, `keys` or `book`, if only one of them is asked for; how many there should be, if not a
    /// million
    public static void main(String[] words) throws Exception {
        var asked = List.of(words);
        int many = asked.stream()
                .filter(word -> word.matches("\\d+"))
                .findFirst()
                .map(Integer::valueOf)
                .orElse(MANY);
        var aims = new ArrayList<Aim>();
        if (isAsked(asked, "seal")) aims.addAll(SealingAndOpening.measured());
        if (isAsked(asked, "keys")) aims.addAll(KeySpeed.measured(many));
        if (isAsked(asked, "book")) aims.addAll(BookSpeed.measured(many));
        if (asked.isEmpty()) DoorSpeed.measure();
        System.out.println("| what | measured | aim | reached |\n|---|---|---|---|");
        aims.forEach(aim -> System.out.println(aim.row()));
        System.exit(aims.stream().allMatch(Aim::isReached) ? 0 : 1);
    }

    private static boolean isAsked(List<String> words, String part) {
        return words.contains(part) || words.stream().allMatch(word -> word.matches("\\d+"));
    }
}
