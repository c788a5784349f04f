package org.mukhtalif.store.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Leaving_room_beside_files {

    private static final long MEGA = 1024 * 1024;

    private final UploadRoom room = new UploadRoom(100 * MEGA, 0);

    @Test
    void files_fill_a_quarter_of_the_memory_and_no_more() {
        int first = room.take(20 * MEGA);

        assertThat(first).isPositive();
        assertThat(room.take(10 * MEGA)).isZero();
        assertThat(room.take(4 * MEGA)).isPositive();
        room.giveBack(first);
        assertThat(room.take(20 * MEGA)).isPositive();
    }

    @Test
    void who_does_not_say_how_much_is_coming_takes_the_most() {
        assertThat(room.take(-1)).isEqualTo(24 * 1024);
        assertThat(room.take(2 * MEGA)).isZero();
    }

    @Test
    void what_is_refused_for_its_size_takes_no_more_than_the_most() {
        assertThat(room.take(900 * MEGA)).isEqualTo(24 * 1024);
    }

    @Test
    void a_small_machine_still_takes_one_whole_request() {
        assertThat(new UploadRoom(40 * MEGA, 0).take(24 * MEGA)).isPositive();
    }
}
