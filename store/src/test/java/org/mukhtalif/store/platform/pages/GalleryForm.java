package org.mukhtalif.store.platform.pages;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.FieldError;

/// The gallery's form: each field in each of its states.
final class GalleryForm {

    private GalleryForm() {}

    static void draw(GalleryDrawer page) {
        page.html("<form class='card form'>");
        page.draw(
                "errors",
                Map.of(
                        "errors",
                        List.of(new FieldError(
                                "phone",
                                page.t(
                                        "رقم الجوال 9 أرقام تبدأ بالرقم 5",
                                        "A mobile number has 9 digits and begins with 5")))));
        page.draw(
                "field",
                Map.of(
                        "name",
                        "email",
                        "label",
                        page.t("البريد الإلكتروني", "E-mail"),
                        "type",
                        "email",
                        "direction",
                        "ltr",
                        "required",
                        true,
                        "autocomplete",
                        "email",
                        "why",
                        page.t(
                                "نرسل إليه تأكيد الطلب، ونحتفظ به ما دام حسابك قائمًا.",
                                "We send the confirmation to it and keep it while your account lives.")));
        page.draw(
                "field",
                Map.of(
                        "name",
                        "phone",
                        "label",
                        page.t("الجوال", "Mobile"),
                        "direction",
                        "ltr",
                        "required",
                        true,
                        "error",
                        page.t("رقم الجوال 9 أرقام تبدأ بالرقم 5", "A mobile number has 9 digits and begins with 5"),
                        "hint",
                        "5XXXXXXXX"));
        page.draw(
                "select",
                Map.of(
                        "name",
                        "city",
                        "label",
                        page.t("المدينة", "City"),
                        "choices",
                        List.of(
                                new Choice("1", page.t("الرياض", "Riyadh")),
                                new Choice("2", page.t("جدة", "Jeddah")))));
        page.draw("field", Map.of("name", "note", "label", page.t("ملاحظة", "Note"), "rows", true));
        page.draw(
                "check",
                Map.of("name", "age", "label", page.t("عمري 18 سنة أو أكثر", "I am 18 or over"), "required", true));
        page.draw(
                "choice",
                Map.of(
                        "name",
                        "shipping",
                        "value",
                        "a",
                        "label",
                        page.t("توصيل عادي", "Standard delivery"),
                        "note",
                        page.t("الثلاثاء أو الأربعاء", "Tuesday or Wednesday"),
                        "checked",
                        true,
                        "end",
                        (Content) output -> page.at(output).draw("price", Map.of("price", Money.halalas(1800)))));
        page.draw(
                "choice", Map.of("name", "shipping", "value", "b", "label", page.t("توصيل سريع", "Express delivery")));
        page.html("<div class='row'><button class='button'>" + page.t("متابعة", "Continue")
                + "</button><button class='button accent'>" + page.t("تسوّق التمور", "Shop dates")
                + "</button><button class='button quiet'>" + page.t("تعديل", "Edit")
                + "</button><button class='button line'>" + page.t("رجوع", "Back")
                + "</button><button class='button danger-line'>" + page.t("إتلاف", "Destroy")
                + "</button><button class='button' disabled>" + page.t("نفد", "Gone") + "</button></div></form>");
    }
}
