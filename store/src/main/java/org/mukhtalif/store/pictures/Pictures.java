package org.mukhtalif.store.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.ui.PictureAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// The pictures that merchants sent, as the store drew them anew. Their names are the fingerprints of their content, so
/// an address never shows another picture.
@Repository
public class Pictures {

    private static final int HEAVIEST = 10 * 1024 * 1024;

    /// What is to be read on a redrawn picture can be read on each of these.
    private static final List<Integer> LONGEST_SIDES = List.of(2_000, 1_400, 900);

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /// One at a time: a large picture takes some ten megabytes while it is drawn.
    private final Semaphore easel = new Semaphore(1, true);

    Pictures(JdbcClient db, TransactionTemplate transaction, Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Looks at a file, draws its picture anew in each width, and keeps that.
    public Hung hang(MerchantId merchant, byte[] file) {
        return looked(file, picture -> hang(merchant, picture), Hung.Refused::new);
    }

    /// Looks at a file and draws its picture anew, as a JPEG without anything of the file but its pixels, for somebody
    /// else to keep. What is still too heavy is drawn smaller.
    public Redrawn redraw(byte[] file, int heaviest) {
        return looked(file, picture -> redraw(picture, heaviest), Redrawn.Refused::new);
    }

    private <R> R looked(byte[] file, Function<BufferedImage, R> draw, Function<Hung.Fault, R> refuse) {
        if (file.length > HEAVIEST) return refuse.apply(Hung.Fault.TOO_HEAVY);
        var kind = FileKind.of(file);
        if (kind.isEmpty()) return refuse.apply(Hung.Fault.NOT_A_PICTURE);
        easel.acquireUninterruptibly();
        try {
            return Redrawing.read(file, kind.get()).map(draw).orElseGet(() -> refuse.apply(Hung.Fault.TOO_LARGE));
        } catch (IOException | RuntimeException damaged) {
            return refuse.apply(Hung.Fault.DAMAGED);
        } finally {
            easel.release();
        }
    }

    private static Redrawn redraw(BufferedImage picture, int heaviest) {
        try {
            for (int longest : LONGEST_SIDES) {
                var drawing = Redrawing.written(Redrawing.scaled(picture, longest, false), false);
                if (drawing.length <= heaviest) return new Redrawn.Done(drawing);
            }
            return new Redrawn.Refused(Hung.Fault.TOO_HEAVY);
        } catch (IOException undrawable) {
            return new Redrawn.Refused(Hung.Fault.DAMAGED);
        }
    }

    private Hung hang(MerchantId merchant, BufferedImage picture) {
        boolean cutOut = Redrawing.isCutOut(picture);
        var drawings = new TreeMap<Integer, byte[]>();
        try {
            for (int width : PictureAddress.WIDTHS)
                drawings.put(width, Redrawing.written(Redrawing.scaled(picture, width, cutOut), cutOut));
        } catch (IOException undrawable) {
            return new Hung.Refused(Hung.Fault.DAMAGED);
        }
        var name = fingerprint(drawings.lastEntry().getValue()) + (cutOut ? ".png" : ".jpg");
        transaction.executeWithoutResult(_ -> {
            keep(name, merchant);
            drawings.forEach((width, content) -> keep(name, width, content));
        });
        return new Hung.Done(PictureAddress.OWN + name);
    }

    /// One that hung unseen is new again.
    private void keep(String name, MerchantId merchant) {
        db.sql("""
                insert into pictures.picture (name, merchant_id, hung_at)
                values (:name, :merchant, :at)
                    on conflict (name) do update
                   set unseen_since = null
                """)
                .param("name", name)
                .param("merchant", merchant.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void keep(String name, int width, byte[] content) {
        db.sql("""
                insert into pictures.drawing (name, width, content)
                values (:name, :width, :content)
                    on conflict do nothing
                """)
                .param("name", name)
                .param("width", width)
                .param("content", content)
                .update();
    }

    Optional<byte[]> drawing(String name, int width) {
        return db.sql("select d.content from pictures.drawing d where d.name = :name and d.width = :width")
                .param("name", name)
                .param("width", width)
                .query((row, _) -> row.getBytes("content"))
                .optional();
    }

    private static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
