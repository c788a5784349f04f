package org.mukhtalif.bench;

/// Tells the story on the terminal, in one language.
///
/// @param arabic whether in Arabic
record Teller(boolean arabic) {

    void says(String inArabic, String inEnglish) {
        System.out.println("◆ " + (arabic ? inArabic : inEnglish));
    }

    /// Words of a page, quoted.
    void quotes(String words) {
        System.out.println("    " + words);
    }
}
