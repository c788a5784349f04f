package org.mukhtalif.store.platform.commands;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.AccountCreation;
import org.mukhtalif.store.accounts.AccountCreation.Created;
import org.mukhtalif.store.accounts.Password;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.accounts.SecondFactor;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.merchants.MemberRole;
import org.mukhtalif.store.merchants.Memberships;
import org.mukhtalif.store.merchants.Merchant;
import org.mukhtalif.store.merchants.Merchants;
import org.springframework.context.ApplicationContext;

/// `account create`: an account for a shopper, for somebody of a merchant or of the store, on data that a store may be
/// working on.
/// The password comes by standard input, because other people on the machine can read a command line.
final class CreateAccount implements Command {

    private static final Set<String> ITS_OPTIONS =
            Set.of("role", "email", "user-name", "merchant", "password-stdin", "without-second-factor", "json");

    private final Class<?> store;

    CreateAccount(Class<?> store) {
        this.store = store;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var role = role(arguments.required("role"));
        if (!arguments.has("password-stdin")) throw new WrongUsage("usage.missing-option", "password-stdin");
        var typed = Map.of(
                PersonalField.EMAIL, new PersonalText(arguments.required("email")),
                PersonalField.USER_NAME, new PersonalText(arguments.required("user-name")),
                PersonalField.PASSWORD,
                        Input.firstLine()
                                .map(PersonalText::new)
                                .orElseThrow(() -> new WrongUsage("usage.no-password")));
        var settings = Settings.of(arguments, System.getenv(), ITS_OPTIONS);
        try (var rooms = new StoreApplication(store, settings).closed()) {
            return create(rooms, role, typed, arguments, terminal);
        }
    }

    private static int create(
            ApplicationContext rooms,
            Role role,
            Map<PersonalField, PersonalText> typed,
            Arguments arguments,
            Terminal terminal) {
        var merchant = role == Role.MERCHANT ? merchant(rooms, arguments.required("merchant")) : null;
        boolean factor = role != Role.SHOPPER && !arguments.has("without-second-factor");
        var beside = factor ? Password.Beside.SECOND_FACTOR : Password.Beside.NOTHING;
        return switch (rooms.getBean(AccountCreation.class).create(role, typed, beside)) {
            case Created.Refused(var faults) -> {
                faults.values().forEach(fault -> terminal.problemOf("accounts", fault));
                yield 1;
            }
            case Created.Done(var holder) -> {
                if (merchant != null)
                    rooms.getBean(Memberships.class)
                            .add(merchant.id(), holder.account(), holder.subject(), MemberRole.OWNER);
                var given = factor ? rooms.getBean(SecondFactor.class).give(holder, storeName(rooms)) : null;
                report(holder, given, arguments.has("json"), terminal);
                yield 0;
            }
        };
    }

    /// What signs in beside the password is printed this once.
    private static void report(SignedIn holder, SecondFactor.@Nullable Given given, boolean asJson, Terminal terminal) {
        var number = String.valueOf(holder.account().value());
        var role = holder.role().key();
        if (asJson) {
            terminal.plain(
                    "{\"account\":%s,\"role\":\"%s\"%s}".formatted(number, role, given == null ? "" : json(given)));
            return;
        }
        terminal.say("account.created", number, role);
        if (given == null) return;
        terminal.say("account.second-factor", given.key());
        terminal.plain(given.link());
        terminal.say("account.recovery-codes");
        given.codes().forEach(terminal::plain);
    }

    private static String json(SecondFactor.Given given) {
        var codes = given.codes().stream()
                .map(code -> "\"" + code + "\"")
                .collect(java.util.stream.Collectors.joining(","));
        return ",\"secondFactor\":\"%s\",\"recoveryCodes\":[%s]".formatted(given.key(), codes);
    }

    private static String storeName(ApplicationContext rooms) {
        return rooms.getEnvironment().getProperty("mukhtalif.trade-name-en", "");
    }

    private static Role role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> role.key().equals(word))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("usage.unknown-role", word));
    }

    private static Merchant merchant(ApplicationContext rooms, String code) {
        return rooms.getBean(Merchants.class)
                .byCode(code)
                .orElseThrow(() -> new WrongUsage("usage.unknown-merchant", code));
    }
}
