package org.mukhtalif.store.returns;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Of which returns photos are kept, and how many were sent at once.
@Repository
class PhotoRows {

    private final JdbcClient db;

    PhotoRows(JdbcClient db) {
        this.db = db;
    }

    /// Inside the caller's transaction. The return's own row counts what was ever sent, so that two at once never are
    /// more than a return takes.
    ///
    /// @return false if the return has ended or takes no more
    boolean note(PhotoMatter matter, int photos, Instant at) {
        return db.sql("""
                with room as (
                    update returns.goods_return
                       set photos = photos + :photos
                     where number = :number
                       and state in ('ASKED', 'APPROVED', 'RECEIVED')
                       and photos + :photos <= :most
                 returning number)
                insert into returns.photo (return_number, sending, photos, sent_at)
                select r.number, :sending, :photos, :at
                  from room r
                """)
                        .param("number", matter.number().value())
                        .param("sending", matter.sending())
                        .param("photos", photos)
                        .param("most", ReturnPhotos.MOST)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// How many more a return takes.
    int roomIn(ReturnNumber number) {
        return db.sql("select :most - g.photos from returns.goods_return g where g.number = :number")
                .param("most", ReturnPhotos.MOST)
                .param("number", number.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    Map<ReturnNumber, Integer> among(Collection<ReturnNumber> numbers) {
        return db
                .sql("""
                select p.return_number, sum(p.photos) as photos
                  from returns.photo p
                 where p.return_number = any(:numbers)
                 group by p.return_number
                """)
                .param("numbers", numbers.stream().map(ReturnNumber::value).toArray(String[]::new))
                .query((row, _) -> Map.entry(new ReturnNumber(row.getString("return_number")), row.getInt("photos")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// In the order in which they were sent.
    List<String> sendings(ReturnNumber number) {
        return db.sql("""
                select p.sending
                  from returns.photo p
                 where p.return_number = :number
                 order by p.sent_at, p.sending
                """)
                .param("number", number.value())
                .query((row, _) -> row.getString("sending"))
                .list();
    }

    /// Those among these that are noted.
    Set<PhotoMatter> known(Collection<PhotoMatter> matters) {
        var noted = db
                .sql("""
                select g.order_number || ' ' || p.return_number || ' ' || p.sending
                  from returns.photo p
                  join returns.goods_return g on g.number = p.return_number
                 where p.return_number = any(:numbers)
                """)
                .param(
                        "numbers",
                        matters.stream().map(matter -> matter.number().value()).toArray(String[]::new))
                .query(String.class)
                .list()
                .stream()
                .collect(toSet());
        return matters.stream()
                .filter(matter -> noted.contains(matter.order() + " " + matter.number() + " " + matter.sending()))
                .collect(toSet());
    }

    void forget(PhotoMatter matter) {
        db.sql("delete from returns.photo where return_number = :number and sending = :sending")
                .param("number", matter.number().value())
                .param("sending", matter.sending())
                .update();
    }
}
