package org.mukhtalif.store.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Hanging_a_picture {

    // One pixel, lossless.
    private static final byte[] WEBP = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    @Autowired
    Pictures pictures;

    @Autowired
    Goods goods;

    @Test
    void draws_it_anew_in_each_width_and_never_larger_than_it_was() {
        var name = hung(Drawn.picture("jpeg", 700, 1_400, BufferedImage.TYPE_INT_RGB));
        assertThat(drawing(name, 160).getHeight()).isEqualTo(160);
        assertThat(drawing(name, 480).getHeight()).isEqualTo(480);
        assertThat(drawing(name, 960).getHeight()).isEqualTo(960);
        var small = hung(Drawn.picture("png", 60, 50, BufferedImage.TYPE_INT_RGB));
        assertThat(drawing(small, 960).getWidth()).isEqualTo(60);
    }

    @Test
    void leaves_behind_what_the_camera_wrote() {
        var name = hung(Drawn.jpegWithSecrets(800, 600));
        for (int width : org.mukhtalif.store.ui.PictureAddress.WIDTHS)
            assertThat(new String(bytes(name, width), StandardCharsets.ISO_8859_1))
                    .doesNotContain(Drawn.SECRET, "Exif");
    }

    @Test
    void turns_it_upright() {
        var onItsSide = drawing(hung(Drawn.jpegWithSecrets(800, 400, 6)), 480);
        assertThat(onItsSide.getHeight()).isEqualTo(480);
        assertThat(onItsSide.getRGB(onItsSide.getWidth() - 5, 240) & 0xFF)
                .as("what was above is at the right")
                .isLessThan(60);
        assertThat(onItsSide.getRGB(5, 240) & 0xFF).isGreaterThan(150);
        var onItsHead = drawing(hung(Drawn.jpegWithSecrets(800, 400, 3)), 480);
        assertThat(onItsHead.getRGB(200, onItsHead.getHeight() - 5) & 0xFF).isLessThan(60);
    }

    @Test
    void keeps_a_cut_out_thing_cut_out() {
        var name = hung(Drawn.picture("png", 300, 300, BufferedImage.TYPE_INT_ARGB));
        assertThat(name).endsWith(".png");
        assertThat(drawing(name, 160).getRGB(80, 150) >>> 24).isZero();
    }

    @Test
    void reads_webp() {
        assertThat(hung(WEBP)).startsWith("own/");
    }

    @Test
    void the_same_picture_twice_is_one() {
        var file = Drawn.picture("jpeg", 300, 200, BufferedImage.TYPE_INT_RGB);
        assertThat(hung(file)).isEqualTo(hung(file));
    }

    @Test
    void refuses_a_bomb_before_it_is_unpacked() {
        assertThat(fault(Drawn.bomb(30_000, 30_000))).isEqualTo(Hung.Fault.TOO_LARGE);
        assertThat(fault(Drawn.bomb(Integer.MAX_VALUE, 1))).isEqualTo(Hung.Fault.TOO_LARGE);
    }

    @Test
    void refuses_what_is_no_picture_whatever_it_is_called() {
        assertThat(fault("<svg onload='x'/>".getBytes(StandardCharsets.UTF_8))).isEqualTo(Hung.Fault.NOT_A_PICTURE);
        assertThat(fault("GIF89a".getBytes(StandardCharsets.US_ASCII))).isEqualTo(Hung.Fault.NOT_A_PICTURE);
        assertThat(fault(new byte[0])).isEqualTo(Hung.Fault.NOT_A_PICTURE);
    }

    @Test
    void refuses_what_is_damaged_or_too_heavy() {
        var whole = Drawn.picture("png", 300, 300, BufferedImage.TYPE_INT_RGB);
        assertThat(fault(Arrays.copyOf(whole, 40))).isEqualTo(Hung.Fault.DAMAGED);
        assertThat(fault(Arrays.copyOf(whole, 11 * 1024 * 1024))).isEqualTo(Hung.Fault.TOO_HEAVY);
    }

    private String hung(byte[] file) {
        if (pictures.hang(goods.merchant(), file) instanceof Hung.Done(var name)) return name;
        throw new AssertionError("The picture was refused");
    }

    private Hung.Fault fault(byte[] file) {
        if (pictures.hang(goods.merchant(), file) instanceof Hung.Refused(var fault)) return fault;
        throw new AssertionError("The picture was taken");
    }

    private BufferedImage drawing(String name, int width) {
        return Drawn.read(bytes(name, width));
    }

    private byte[] bytes(String name, int width) {
        return pictures.drawing(name.substring("own/".length()), width).orElseThrow();
    }
}
