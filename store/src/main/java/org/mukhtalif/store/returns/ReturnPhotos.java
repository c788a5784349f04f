package org.mukhtalif.store.returns;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.springframework.stereotype.Component;

/// Photos that show what is wrong with goods. Taking them in draws them anew and seals them; showing them to somebody
/// tells it in their sender's book first.
@Component
public class ReturnPhotos {

    /// A return takes no more in all.
    public static final int MOST = 5;

    private final PhotoFiles files;
    private final PhotoRows rows;
    private final PhotoVault vault;
    private final Orders orders;
    private final Clock clock;

    ReturnPhotos(PhotoFiles files, PhotoRows rows, PhotoVault vault, Orders orders, Clock clock) {
        this.files = files;
        this.rows = rows;
        this.vault = vault;
        this.orders = orders;
        this.clock = clock;
    }

    /// Sends more to a return that is open. Whose return it is has been made sure of by whoever calls.
    public PhotosSent add(Order order, Return found, List<byte[]> sent) {
        if (!found.isOpen()) return new PhotosSent.Refused(PhotoFault.ENDED);
        if (sent.size() > rows.roomIn(found.number())) return new PhotosSent.Refused(PhotoFault.TOO_MANY);
        return switch (files.judge(sent)) {
            case PhotoFiles.Judged.Refused(var fault) -> new PhotosSent.Refused(fault);
            case PhotoFiles.Judged.Right(var sheet) -> add(order, found.number(), sheet);
        };
    }

    private PhotosSent add(Order order, ReturnNumber number, PhotoSheet sheet) {
        var sealed = seal(order, number, sheet);
        if (sealed.isEmpty()) return new PhotosSent.Refused(PhotoFault.ENDED);
        return rows.note(sealed.get(), sheet.photos().size(), clock.instant())
                ? new PhotosSent.Kept()
                : new PhotosSent.Refused(PhotoFault.TOO_MANY);
    }

    PhotoFiles.Judged judge(List<byte[]> sent) {
        return files.judge(sent);
    }

    /// Before the transaction that notes them; what is not noted within an hour is destroyed.
    Optional<PhotoMatter> seal(Order order, ReturnNumber number, PhotoSheet sheet) {
        return order.subject().map(sender -> {
            var matter = PhotoMatter.fresh(order.number(), number);
            vault.seal(sender, matter, sheet);
            return matter;
        });
    }

    void note(PhotoMatter matter, PhotoSheet sheet) {
        if (!rows.note(matter, sheet.photos().size(), clock.instant()))
            throw new IllegalStateException("A return just asked for takes its photos: this is a defect of returns");
    }

    /// How many photos of these returns are kept. Opens nothing.
    public Map<ReturnNumber, Integer> among(Collection<ReturnNumber> numbers) {
        return rows.among(numbers);
    }

    public int of(ReturnNumber number) {
        return rows.among(List.of(number)).getOrDefault(number, 0);
    }

    /// How many more can be sent to this return.
    public int roomIn(Return found) {
        return found.isOpen() ? rows.roomIn(found.number()) : 0;
    }

    /// Opens them for the merchant whose goods they show, while the return is open.
    public List<PersonalText> openForMerchant(Return found) {
        return open(found, Purpose.RETURNS, found.asking().merchant().asRecipient());
    }

    /// Opens them for somebody of the store, until it is decided for good.
    ///
    /// @param account who looks
    public List<PersonalText> openForStore(Return found, String account) {
        return open(found, Purpose.RETURNS, Recipient.arbiter(account));
    }

    /// Opens them for whoever sent them.
    public List<PersonalText> openForSender(Return found) {
        return open(found, Purpose.RIGHTS, Recipient.THE_PERSON);
    }

    private List<PersonalText> open(Return found, Purpose purpose, Recipient recipient) {
        var order = orders.find(found.asking().order()).orElseThrow();
        var matters = rows.sendings(found.number()).stream()
                .map(sending -> new PhotoMatter(order.number(), found.number(), sending))
                .toList();
        if (matters.isEmpty()) return List.of();
        return order.subject()
                .map(sender -> vault.open(sender, matters, purpose, recipient))
                .orElse(List.of());
    }
}
